import { z } from "zod";

const argumentInfo = z.object({
  Arguments: z.array(z.unknown()).optional(),
  ReferencedObjectPathIds: z.array(z.unknown()).optional(),
});

const objectPath = z.object({
  Id: z.number(),
  ObjectPathType: z.number(),
  Name: z.string(),
  ParentObjectPathId: z.number().optional(),
  ArgumentInfo: argumentInfo.optional(),
});

const action = z.object({
  Id: z.number(),
  ActionType: z.number(),
  Name: z.string(),
  ObjectPathId: z.number(),
  ArgumentInfo: argumentInfo.optional(),
  QueryInfo: z
    .object({
      Select: z.array(z.string()).optional(),
      Expand: z.array(z.string()).optional(),
      Top: z.number().optional(),
      Skip: z.number().optional(),
    })
    .optional(),
});

/** The body of a request, as Microsoft's client sends it. */
export const requestBody = z.object({
  AutoKeepReference: z.boolean(),
  Actions: z.array(action),
  ObjectPaths: z.record(z.string(), objectPath),
});

export type RequestBody = z.infer<typeof requestBody>;
export type Action = z.infer<typeof action>;
export type ObjectPath = z.infer<typeof objectPath>;
export type ArgumentInfo = z.infer<typeof argumentInfo>;

export const actionTypes = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5 } as const;
export const pathTypes = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nothing: 7,
} as const;

/** Plain data as it goes over the wire. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: Json;
}

export interface ActionFailure {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
}

export type ResponseBody =
  { readonly Results: readonly ActionResult[] } | { readonly Error: ActionFailure; readonly Results: [] };

/** What an executor answers: a body, or the refusal of the whole request. */
export interface ResponseMessage {
  readonly HttpStatusCode: number;
  readonly ErrorCode: string;
  readonly ErrorMessage: string;
  readonly Headers: Readonly<Record<string, string>>;
  readonly Body: ResponseBody | null;
}
