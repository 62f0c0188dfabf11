import { readFileSync } from "node:fs";
import path from "node:path";
import { elementsNamed, must, readManifest, theElement } from "./manifest";

const guide = readFileSync(path.join("docs", "administration.md"), "utf8").replace(/\s+/g, " ");

describe("the administrator's guide", () => {
  it("prints the policy that the built page has", () => {
    const page = readFileSync(path.join("dist", "addin", "taskpane.html"), "utf8");
    const [, policy = ""] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
    expect(policy).toContain("default-src 'none'");
    expect(guide).toContain(policy);
  });

  it("names the requirement sets and the permission that the manifest asks for", () => {
    const manifest = readManifest("manifest.xml");
    const sets = elementsNamed(manifest, "Set").map(
      (set) => `${must(set, "Name")} ${must(set, "MinVersion")}`,
    );
    for (const set of sets) expect(guide).toContain(set);
    expect(guide).toContain(`**${theElement(manifest, "Permissions").text}**`);
  });
});
