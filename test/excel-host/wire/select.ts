import type { HostObject } from "./definition";
import { notModelled } from "./error";
import type { Json } from "./messages";

interface Query {
  readonly Select?: readonly string[] | undefined;
  readonly Expand?: readonly string[] | undefined;
  readonly Top?: number | undefined;
  readonly Skip?: number | undefined;
}

/** Gives what identifies an object; told of each member that is read. */
type Visit = (object: HostObject, member?: string) => Json;

/** The properties that a `load` asked for: paths such as `tables/name`; none or `*` is all the scalar ones. */
export function selected(object: HostObject, query: Query, visit: Visit): Json {
  const paths = [...(query.Select ?? []), ...(query.Expand ?? []).map((path) => `${path}/*`)];
  return read(object, paths.length === 0 ? ["*"] : paths, query, visit);
}

function read(object: HostObject, paths: readonly string[], query: Query, visit: Visit): Json {
  if (!object.isCollection) return readProperties(object, paths, visit);
  const own = paths.filter((path) => object.isScalar(pascal(path)));
  const ofItems = paths.filter((path) => !object.isScalar(pascal(path)));
  const skip = query.Skip ?? 0;
  const items = object.items().slice(skip, query.Top === undefined ? undefined : skip + query.Top);
  return {
    ...asObject(readProperties(object, own, visit)),
    ...(ofItems.length === 0 && own.length > 0
      ? {}
      : { _Items: items.map((item) => read(item, ofItems, {}, visit)) }),
  };
}

function readProperties(object: HostObject, paths: readonly string[], visit: Visit): Json {
  const values: Record<string, Json> = { ...asObject(visit(object)) };
  const nested = new Map<string, string[]>();
  for (const path of paths) {
    const [first = "", ...rest] = path.split(/[/.]/);
    const name = pascal(first);
    if (first === "*") for (const each of object.scalarNames) values[each] = object.get(each);
    else if (rest.length === 0 && object.isScalar(name)) {
      visit(object, name);
      values[name] = object.get(name);
    } else nested.set(name, [...(nested.get(name) ?? []), rest.join("/") || "*"]);
  }
  for (const [name, rest] of nested) {
    visit(object, name);
    const child = object.child(name);
    values[name] = child === null ? null : read(child, rest, {}, visit);
  }
  return values;
}

function asObject(value: Json): { readonly [key: string]: Json } {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw notModelled("such a result");
  return value as { readonly [key: string]: Json };
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
