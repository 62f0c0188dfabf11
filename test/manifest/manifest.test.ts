import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { functionsMetadata } from "../../src/functions/metadata";
import { attributeOf, childrenOf, type Element } from "../../src/hosts/file/xml/tree";
import {
  addressesIn,
  definitionsIn,
  descendants,
  elementsNamed,
  must,
  readManifest,
  requiredVersion,
  schemaErrors,
  theElement,
  valuesByLocale,
} from "./manifest";
import { longestIn, sectionOf } from "./schema";

const built = path.resolve("dist", "addin");
const manifest = readManifest("manifest.xml");
const builtManifest = readManifest(path.join(built, "manifest.xml"));
const sections = ["Images", "Urls", "ShortStrings", "LongStrings"];
const references = descendants(manifest).filter((element) => attributeOf(element, "resid") !== undefined);

describe("manifest.xml", () => {
  it("holds its elements in the order of Office's schema", () => {
    expect(schemaErrors(manifest)).toEqual([]);
  });

  it("is known by a GUID and a version of four parts", () => {
    expect(theElement(manifest, "Id").text).toMatch(/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/);
    expect(theElement(manifest, "Version").text).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
  });

  it("is an add-in for Excel alone, with leave to write in the workbook and no more", () => {
    const hosts = elementsNamed(manifest, "Host").map(
      (host) => attributeOf(host, "Name") ?? must(host, "type"),
    );
    expect(hosts).toEqual(["Workbook", "Workbook"]);
    expect(theElement(manifest, "Permissions").text).toBe("ReadWriteDocument");
    expect(elementsNamed(manifest, "AppDomain")).toEqual([]);
    expect(elementsNamed(manifest, "WebApplicationInfo")).toEqual([]);
  });

  it("runs pane, commands and functions on one page that lives as long as the workbook", () => {
    const runtime = theElement(manifest, "Runtime");
    const page = must(runtime, "resid");
    const places = [
      theElement(theElement(manifest, "Page"), "SourceLocation"),
      theElement(manifest, "FunctionFile"),
      ...actionsOf("ShowTaskpane").map((action) => theElement(action, "SourceLocation")),
    ];
    expect(must(runtime, "lifetime")).toBe("long");
    expect(places.map((place) => must(place, "resid"))).toEqual([page, page, page]);
    expect(requiredVersion(manifest, "SharedRuntime")).toBe("1.1");
  });

  it("defines every resource once, in its section, and uses each", () => {
    const used = references.map((element) => `${sectionOf[element.name]} ${must(element, "resid")}`);
    const defined = sections.flatMap((section) =>
      definitionsIn(manifest, section).map((definition) => `${section} ${must(definition, "id")}`),
    );
    expect(new Set(defined).size).toBe(defined.length);
    expect(new Set(defined)).toEqual(new Set(used));
    for (const id of defined) expect(id.split(" ")[1]?.length).toBeLessThanOrEqual(32);
  });

  it("gives every control an id of its own", () => {
    const ids = ["Group", "Control"].flatMap((name) =>
      elementsNamed(manifest, name).map((element) => must(element, "id")),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(["ShortStrings", "LongStrings"])("says everything in Danish and English: %s", (section) => {
    expect(theElement(manifest, "DefaultLocale").text).toBe("da-DK");
    for (const definition of definitionsIn(manifest, section)) {
      const { default: danish = "", ["en-US"]: english = "" } = valuesByLocale(definition);
      for (const text of [danish, english]) {
        expect(text).toMatch(/\S/);
        expect(text.length).toBeLessThanOrEqual(longestIn[section] ?? 0);
      }
    }
  });

  it("names and describes itself in both languages within the limits", () => {
    const limits = { DisplayName: 125, Description: 250 };
    for (const [name, longest] of Object.entries(limits)) {
      const [element] = childrenOf(manifest, name);
      const texts = element === undefined ? {} : valuesByLocale(element);
      expect(Object.keys(texts)).toEqual(["default", "en-US"]);
      for (const text of Object.values(texts)) expect(text.length).toBeLessThanOrEqual(longest);
    }
  });

  it("shows the icons that a ribbon can ask for, each in its own size", () => {
    for (const icon of elementsNamed(manifest, "Icon")) {
      const images = childrenOf(icon, "Image");
      expect(images.map((image) => Number(must(image, "size")))).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
      for (const image of images) {
        const [definition] = definitionsIn(builtManifest, "Images").filter(
          (each) => must(each, "id") === must(image, "resid"),
        );
        const address = definition === undefined ? "" : must(definition, "DefaultValue");
        expect(pngSize(address.slice(hostOf(builtManifest).length))).toBe(Number(must(image, "size")));
      }
    }
  });

  it("is listed by an icon of 32 and one of 64 pixels, as a pane's add-in must be", () => {
    const sizes = ["IconUrl", "HighResolutionIconUrl"].map((name) => {
      const address = must(theElement(builtManifest, name), "DefaultValue");
      return pngSize(address.slice(hostOf(builtManifest).length));
    });
    expect(sizes).toEqual([32, 64]);
  });

  it("names only files that the build makes, all on the one host", () => {
    const host = hostOf(builtManifest);
    for (const address of addressesIn(builtManifest)) {
      expect(address.startsWith(`${host}/`)).toBe(true);
      expect({ address, exists: existsSync(path.join(built, address.slice(host.length))) }).toEqual({
        address,
        exists: true,
      });
    }
  });

  it("puts a button only on commands that the code associates", () => {
    const named = actionsOf("ExecuteFunction").map((action) => theElement(action, "FunctionName").text);
    expect(named.toSorted()).toEqual(associatedCommands().toSorted());
  });

  it("tells Excel of the functions as the code has them, in Danish by default", () => {
    const [metadata] = definitionsIn(manifest, "Urls").filter(
      (url) => must(url, "id") === "Functions.Metadata.Url",
    );
    const files = Object.values(metadata === undefined ? {} : valuesByLocale(metadata));
    expect(files.map((file) => file.slice(hostOf(manifest).length + 1))).toEqual([
      "functions.da.json",
      "functions.json",
    ]);
    expect(builtJson("functions.da.json")).toEqual(asJson(functionsMetadata("da")));
    expect(builtJson("functions.json")).toEqual(asJson(functionsMetadata("en")));
  });

  it("puts the functions in the namespace HHP", () => {
    const [namespace] = definitionsIn(manifest, "ShortStrings").filter(
      (each) => must(each, "id") === must(theElement(manifest, "Namespace"), "resid"),
    );
    const names = Object.values(namespace === undefined ? {} : valuesByLocale(namespace));
    expect(names).toEqual(["HHP", "HHP"]);
  });

  it("names functions as Excel allows, the same in every language", () => {
    const ids = functionsMetadata("da").functions.map(({ id }) => id);
    expect(functionsMetadata("en").functions.map(({ id }) => id)).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[A-Z][A-Z0-9_.]{2,}$/);
    for (const id of ids) expect(id).not.toMatch(/^[A-Z]{1,3}\d+$/);
  });
});

function actionsOf(type: string): Element[] {
  return elementsNamed(manifest, "Action").filter((action) => must(action, "type") === type);
}

/** What comes before the pane's own name in its address. */
function hostOf(root: Element): string {
  const address = must(theElement(theElement(root, "DefaultSettings"), "SourceLocation"), "DefaultValue");
  return address.slice(0, address.lastIndexOf("/"));
}

function pngSize(file: string): number {
  const bytes = readFileSync(path.join(built, file));
  expect(bytes.readUInt32BE(16)).toBe(bytes.readUInt32BE(20));
  return bytes.readUInt32BE(16);
}

function builtJson(file: string): unknown {
  return JSON.parse(readFileSync(path.join(built, file), "utf8"));
}

function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

/** The names that the pane's code gives to `Office.actions.associate`. */
function associatedCommands(): string[] {
  const file = path.join("src", "taskpane", "commands.ts");
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest);
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const [name] = node.arguments;
      if (node.expression.name.text === "associate" && name !== undefined && ts.isStringLiteral(name))
        names.push(name.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names;
}
