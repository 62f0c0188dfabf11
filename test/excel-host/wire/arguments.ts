import type { z } from "zod";
import { checked, type HostObject } from "./definition";
import { invalidArgument } from "./error";

/** The arguments of one call, checked as they are taken. */
export class Arguments {
  constructor(
    private readonly values: readonly unknown[],
    private readonly referenced: readonly (HostObject | null | undefined)[],
  ) {}

  /** The argument as the schema has it. @throws ExcelError InvalidArgument */
  take<Value>(index: number, schema: z.ZodType<Value>): Value {
    return checked(schema, this.values[index]);
  }

  /** The same, or undefined where the argument is left out. */
  optional<Value>(index: number, schema: z.ZodType<Value>): Value | undefined {
    const value = this.values[index];
    return value === undefined || value === null ? undefined : checked(schema, value);
  }

  /** The object passed as argument, where it is one of that kind. */
  object<Target extends object>(
    index: number,
    kind: abstract new (...args: never[]) => Target,
  ): Target | undefined {
    const target = this.referenced[index]?.target;
    return target instanceof kind ? target : undefined;
  }

  /** @throws ExcelError InvalidArgument where the argument is no object of that kind. */
  mustBe<Target extends object>(index: number, kind: abstract new (...args: never[]) => Target): Target {
    const target = this.object(index, kind);
    if (target === undefined) throw invalidArgument(`argument ${index} is no ${kind.name}`);
    return target;
  }
}
