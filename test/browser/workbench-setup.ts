import path from "node:path";
import type { Browser } from "playwright-core";
import { launchBrowser } from "./launch";
import { serveFolder, type StaticServer } from "./static-server";
import { openWorkbench, type WorkbenchPage } from "./workbench-page";

/**
 * Serves the built workbench to the tests of a file, in one browser; gives what opens it in a window of its own. A test
 * has failed where its window asked for anything but the workbench's own files, or told of an error.
 */
export function servedWorkbench(): (options?: Parameters<typeof openWorkbench>[2]) => Promise<WorkbenchPage> {
  let browser: Browser;
  let server: StaticServer;
  let opened: WorkbenchPage;
  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), serveFolder(path.resolve("dist", "workbench"))]);
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  afterEach(async () => {
    expect(opened.foreignRequests).toEqual([]);
    expect(opened.errors).toEqual([]);
    await opened.close();
  });
  return async (options) => {
    opened = await openWorkbench(browser, server.origin, options);
    return opened;
  };
}
