import { z } from "zod";
import type { Arguments } from "./arguments";
import { invalidArgument, notModelled } from "./error";
import type { Json } from "./messages";

/** What a method gives: plain data, an object of the model, a null object (null), or nothing. */
export type MethodResult = Json | HostObject | undefined;
type Method<Target> = (target: Target, args: Arguments) => MethodResult;

export interface Property<Target> {
  readonly get: (target: Target) => Json;
  readonly set?: (target: Target, value: unknown) => void;
}

/** One class of the Excel API: its members by their names on the wire (PascalCase). Whatever is not here is refused. */
export interface Definition<Target> {
  /** The class's name in `Excel.`. */
  readonly name: string;
  readonly properties?: Readonly<Record<string, Property<Target>>>;
  /** Properties that are objects themselves; null is a null object. */
  readonly objects?: Readonly<Record<string, (target: Target) => HostObject | null>>;
  /** Methods that change nothing in the workbook. */
  readonly reads?: Readonly<Record<string, Method<Target>>>;
  /** Methods that change the workbook. */
  readonly changes?: Readonly<Record<string, Method<Target>>>;
  readonly items?: (target: Target) => readonly HostObject[];
  /** The item of a key (`getItem`); undefined where there is none. */
  readonly item?: (target: Target, key: string | number) => HostObject | undefined;
  /** What a collection finds this object by. */
  readonly id?: (target: Target) => string | number;
}

/** An object of the model as the dispatcher sees it. */
export interface HostObject {
  readonly className: string;
  readonly target: object;
  readonly isCollection: boolean;
  readonly scalarNames: readonly string[];
  isScalar(name: string): boolean;
  isChange(name: string): boolean;
  get(name: string): Json;
  set(name: string, value: unknown): void;
  child(name: string): HostObject | null;
  call(name: string, args: Arguments): MethodResult;
  items(): readonly HostObject[];
  item(key: string | number): HostObject | undefined;
  id(): string | number | undefined;
}

/**
 * Makes the objects of one class: `const worksheet = defineClass<Sheet>(() => ({ … }))`, then `worksheet(sheet)`. The
 * definition is a function because the classes name one another.
 */
export function defineClass<Target extends object>(
  define: () => Definition<Target>,
): (target: Target) => HostObject {
  let defined: Definition<Target> | undefined;
  return (target) => objectOf((defined ??= define()), target);
}

function objectOf<Target extends object>(definition: Definition<Target>, target: Target): HostObject {
  const member = (name: string) => notModelled(`${definition.name}.${name}`);
  return {
    className: definition.name,
    target,
    isCollection: definition.items !== undefined,
    scalarNames: Object.keys(definition.properties ?? {}),
    isScalar: (name) => definition.properties?.[name] !== undefined,
    isChange: (name) => definition.changes?.[name] !== undefined,
    get(name) {
      const property = definition.properties?.[name];
      if (property === undefined) throw member(name);
      return property.get(target);
    },
    set(name, value) {
      const set = definition.properties?.[name]?.set;
      if (set === undefined) throw member(`${name} (set)`);
      set(target, value);
    },
    child(name) {
      const child = definition.objects?.[name];
      if (child === undefined) throw member(name);
      return child(target);
    },
    call(name, args) {
      const method = definition.reads?.[name] ?? definition.changes?.[name];
      if (method === undefined) throw member(`${name}()`);
      return method(target, args);
    },
    items: () => definition.items?.(target) ?? [],
    item(key) {
      if (definition.item === undefined) throw member("getItem()");
      return definition.item(target, key);
    },
    id: () => definition.id?.(target),
  };
}

/** A property that is only read. */
export function readable<Target>(get: (target: Target) => Json): Property<Target> {
  return { get };
}

/** A property that takes what the schema takes; all else is an invalid argument. */
export function writable<Target, Value>(
  schema: z.ZodType<Value>,
  get: (target: Target) => Json,
  set: (target: Target, value: Value) => void,
): Property<Target> {
  return {
    get,
    set(target, value) {
      set(target, checked(schema, value));
    },
  };
}

/** The value as the schema has it. @throws ExcelError InvalidArgument, or the name of a member that is not modelled. */
export function checked<Value>(schema: z.ZodType<Value>, value: unknown): Value {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const unknown = result.error.issues.find((issue) => issue.code === "unrecognized_keys");
  if (unknown !== undefined) throw notModelled([...unknown.path, unknown.keys.join(", ")].join("."));
  throw invalidArgument(z.prettifyError(result.error));
}

export const text = z.string();
export const flag = z.boolean();
export const number = z.number();
export const wholeNumber = z.int();
