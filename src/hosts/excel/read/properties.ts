/** What Office.js calls the document's properties, and what they are called in a file. */
const builtin = {
  author: "creator",
  lastAuthor: "lastModifiedBy",
  title: "title",
  subject: "subject",
  keywords: "keywords",
  comments: "description",
  category: "category",
  company: "Company",
  manager: "Manager",
} as const;

/**
 * The document's properties by the names that a file gives them: Office's own and the user's. A user's property that
 * is called like one of Office's gets ` (2)` after its name, so that no text is lost.
 */
export function propertiesOf(properties: Excel.DocumentProperties): Record<string, string> {
  const found = new Map<string, string>();
  const add = (name: string, value: string): void => {
    if (name === "" || value.trim() === "") return;
    if (found.has(name)) add(`${name} (2)`, value);
    else found.set(name, value);
  };
  for (const [property, name] of Object.entries(builtin)) {
    add(name, properties[property as keyof typeof builtin]);
  }
  for (const { key, value } of properties.custom.items) add(key, textOf(value));
  return Object.fromEntries(found);
}

function textOf(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  return typeof value === "string" ? value : JSON.stringify(value);
}
