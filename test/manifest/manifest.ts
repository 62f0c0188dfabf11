import { readFileSync } from "node:fs";
import { attributeOf, child, childrenOf, parseXml, type Element } from "../../src/hosts/file/xml/tree";
import { childrenInOrder } from "./schema";

export function readManifest(file: string): Element {
  return parseXml(readFileSync(file, "utf8"));
}

/** The element and all below it. */
export function descendants(element: Element): Element[] {
  return [element, ...element.children.flatMap(descendants)];
}

/** All elements of a name. */
export function elementsNamed(root: Element, name: string): Element[] {
  return descendants(root).filter((element) => element.name === name);
}

/** The one element of a name. @throws Error where there is none, or more. */
export function theElement(root: Element, name: string): Element {
  const [found, another] = elementsNamed(root, name);
  if (found === undefined || another !== undefined) throw new Error(`the manifest must have one <${name}>`);
  return found;
}

/** The definitions of a section of the resources. */
export function definitionsIn(root: Element, section: string): Element[] {
  return child(theElement(root, "Resources"), section)?.children ?? [];
}

/** An attribute that must be there. */
export function must(element: Element, name: string): string {
  const value = attributeOf(element, name);
  if (value === undefined) throw new Error(`<${element.name}> needs the attribute ${name}`);
  return value;
}

/** The value of an element for every locale that has one; the default under `default`. */
export function valuesByLocale(element: Element): Record<string, string> {
  const values: Record<string, string> = { default: must(element, "DefaultValue") };
  for (const override of childrenOf(element, "Override"))
    values[must(override, "Locale")] = must(override, "Value");
  return values;
}

/** Every address that the manifest names. */
export function addressesIn(root: Element): string[] {
  const values = descendants(root).flatMap((element) => [
    attributeOf(element, "DefaultValue"),
    attributeOf(element, "Value"),
  ]);
  return values.filter((value): value is string => value?.startsWith("https://") ?? false);
}

/** The version that the manifest asks of a requirement set; undefined where it asks for none. */
export function requiredVersion(root: Element, set: string): string | undefined {
  const found = elementsNamed(root, "Set").find((element) => must(element, "Name") === set);
  return found && must(found, "MinVersion");
}

/** What breaks the schema: children out of place, missing or unknown. */
export function schemaErrors(root: Element): string[] {
  return descendants(root).flatMap((element) => {
    const type = attributeOf(element, "type");
    const order = childrenInOrder[`${element.name} ${type}`] ?? childrenInOrder[element.name] ?? [];
    const names = element.children.map(({ name }) => name);
    const known = order.map((name) => name.replace("!", ""));
    const sorted = names.toSorted((one, other) => known.indexOf(one) - known.indexOf(other));
    const missing = order.filter((name) => name.endsWith("!") && !names.includes(name.slice(0, -1)));
    return [
      ...names.filter((name) => !known.includes(name)).map((name) => `${element.name} may not hold ${name}`),
      ...(names.join() === sorted.join()
        ? []
        : [`${element.name} holds ${names.join()}, not ${sorted.join()}`]),
      ...(isBaseHost(element) ? [] : missing.map((name) => `${element.name} needs ${name.slice(0, -1)}`)),
    ];
  });
}

/** A host of the base manifest has a name alone. */
function isBaseHost(element: Element): boolean {
  return element.name === "Host" && attributeOf(element, "Name") !== undefined;
}
