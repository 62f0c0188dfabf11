import type { Book } from "./book";

/** A workbook of its own with all that the given one holds; cells, which never change, are the same. */
export function copyBook(book: Book): Book {
  return copied(book, new Map());
}

function copied<Value>(value: Value, done: Map<unknown, unknown>): Value;
function copied(value: unknown, done: Map<unknown, unknown>): unknown {
  if (typeof value !== "object" || value === null || "look" in value) return value;
  const known = done.get(value);
  if (known !== undefined) return known;
  if (value instanceof Map) {
    const map = new Map<unknown, unknown>();
    done.set(value, map);
    for (const [key, item] of value) map.set(copied<unknown>(key, done), copied<unknown>(item, done));
    return map;
  }
  if (value instanceof Set) {
    const set = new Set<unknown>();
    done.set(value, set);
    for (const item of value) set.add(copied<unknown>(item, done));
    return set;
  }
  const copy: object = Array.isArray(value)
    ? []
    : (Object.create(Object.getPrototypeOf(value) as object) as object);
  done.set(value, copy);
  for (const [key, item] of Object.entries(value))
    Object.assign(copy, { [key]: copied<unknown>(item, done) });
  return copy;
}
