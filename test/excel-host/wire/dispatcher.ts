import { Arguments } from "./arguments";
import type { HostObject, MethodResult } from "./definition";
import { ExcelError, invalidArgument, notFound, notModelled } from "./error";
import {
  actionTypes,
  pathTypes,
  type Action,
  type ActionResult,
  type ArgumentInfo,
  type Json,
  type ObjectPath,
  type RequestBody,
  type ResponseBody,
} from "./messages";
import { selected } from "./select";

/** What the dispatcher asks of the Excel it works for. */
export interface DispatcherHost {
  root(): HostObject;
  /** Called before each member is used: refuses what is too new, the action that shall fail, and so on. */
  beforeMember(className: string, member: string): void;
  beforeChange(): void;
  keepReference(object: HostObject): string;
  reference(id: string): HostObject | undefined;
  referenceOf(object: HostObject): string | undefined;
  removeReference(id: string): void;
}

/** Runs the actions of a request one by one and stops at the first that fails; what was done before it stays done. */
export function dispatch(host: DispatcherHost, request: RequestBody): ResponseBody {
  const run = new Run(host, request);
  const results: ActionResult[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: run.perform(action) });
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
      const failure = { Code: error.code, Message: error.message, Location: run.locationOf(action) };
      return { Error: { ...failure, ActionIndex: index }, Results: [] };
    }
  }
  return { Results: results };
}

class Run {
  private readonly objects = new Map<number, HostObject | null>();

  constructor(
    private readonly host: DispatcherHost,
    private readonly request: RequestBody,
  ) {}

  perform(action: Action): Json {
    switch (action.ActionType) {
      case actionTypes.instantiate:
        return this.instantiate(action);
      case actionTypes.query:
        return this.query(action);
      case actionTypes.method:
        return this.method(action);
      case actionTypes.set:
        return this.set(action);
      case actionTypes.trace:
        return null;
      default:
        throw notModelled(`action type ${action.ActionType}`);
    }
  }

  /** `Worksheet.name`, as Excel says where an error lies. */
  locationOf(action: Action): string {
    const object = this.objects.get(action.ObjectPathId);
    const name = action.Name || this.request.ObjectPaths[action.ObjectPathId]?.Name;
    return `${object?.className ?? "Workbook"}.${name ?? ""}`;
  }

  private instantiate(action: Action): Json {
    const object = this.resolve(action.ObjectPathId);
    return object === null ? null : this.identity(object);
  }

  private identity(object: HostObject): Json {
    const reference = this.host.referenceOf(object);
    const id = object.id();
    return {
      ...(reference === undefined ? {} : { _ReferenceId: reference }),
      ...(id === undefined ? {} : { [object.isScalar("Id") ? "Id" : "_Id"]: id }),
    };
  }

  private query(action: Action): Json {
    const object = this.resolve(action.ObjectPathId);
    if (object === null) return null;
    return selected(object, action.QueryInfo ?? {}, (each, member) => {
      if (member !== undefined) this.host.beforeMember(each.className, member);
      return this.identity(each);
    });
  }

  private method(action: Action): Json {
    if (action.Name === "_KeepReference") {
      const kept = this.resolve(action.ObjectPathId);
      if (kept !== null) this.host.keepReference(kept);
      return null;
    }
    const object = this.existing(action.ObjectPathId);
    const args = this.argumentsOf(action.ArgumentInfo);
    if (action.Name === "_RemoveReference") {
      this.host.removeReference(String(action.ArgumentInfo?.Arguments?.[0]));
      return null;
    }
    const result = this.call(object, action.Name, args);
    if (isHostObject(result)) throw notModelled(`${object.className}.${action.Name} as a plain method`);
    return result ?? null;
  }

  private set(action: Action): Json {
    const object = this.existing(action.ObjectPathId);
    this.host.beforeMember(object.className, action.Name);
    this.host.beforeChange();
    object.set(action.Name, action.ArgumentInfo?.Arguments?.[0]);
    return null;
  }

  private call(object: HostObject, name: string, args: Arguments): MethodResult {
    this.host.beforeMember(object.className, name);
    if (object.isChange(name)) this.host.beforeChange();
    return object.call(name, args);
  }

  private existing(pathId: number): HostObject {
    const object = this.resolve(pathId);
    if (object === null) throw notFound("the object does not exist");
    return object;
  }

  /** The object of a path; made once in a request, at its first use. */
  private resolve(pathId: number): HostObject | null {
    const known = this.objects.get(pathId);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[pathId];
    if (path === undefined) throw invalidArgument(`no object path ${pathId}`);
    const object = this.follow(path);
    this.objects.set(pathId, object);
    return object;
  }

  private follow(path: ObjectPath): HostObject | null {
    if (path.ObjectPathType === pathTypes.root) return this.host.root();
    if (path.ObjectPathType === pathTypes.nothing) return null;
    if (path.ObjectPathType === pathTypes.newObject) throw notModelled(`new ${path.Name}()`);
    if (path.ObjectPathType === pathTypes.reference) {
      const object = this.host.reference(path.Name);
      if (object === undefined) throw new ExcelError("InvalidReference", `no reference ${path.Name}`);
      return object;
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    return this.step(parent, path);
  }

  private step(parent: HostObject, path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case pathTypes.property:
        this.host.beforeMember(parent.className, path.Name);
        return parent.child(path.Name);
      case pathTypes.indexer:
        return itemOf(parent, path.ArgumentInfo?.Arguments?.[0]);
      case pathTypes.method:
        return this.methodObject(parent, path);
      default:
        throw notModelled(`object path type ${path.ObjectPathType}`);
    }
  }

  private methodObject(parent: HostObject, path: ObjectPath): HostObject | null {
    if (parent.isCollection && path.Name === "GetItemOrNullObject") {
      this.host.beforeMember(parent.className, path.Name);
      return parent.item(keyOf(path.ArgumentInfo?.Arguments?.[0])) ?? null;
    }
    if (parent.isCollection && path.Name === "GetItem")
      return itemOf(parent, path.ArgumentInfo?.Arguments?.[0]);
    if (parent.isCollection && path.Name === "GetItemAt") {
      const item = parent.items()[Number(path.ArgumentInfo?.Arguments?.[0])];
      if (item === undefined) throw invalidArgument(`${parent.className} has no such item`);
      return item;
    }
    const result = this.call(parent, path.Name, this.argumentsOf(path.ArgumentInfo));
    if (result === null || result === undefined) return null;
    if (!isHostObject(result)) throw notModelled(`${parent.className}.${path.Name} as an object`);
    return result;
  }

  private argumentsOf(info: ArgumentInfo | undefined): Arguments {
    const referenced = (info?.ReferencedObjectPathIds ?? []).map((id) =>
      typeof id === "number" && id > 0 ? this.resolve(id) : undefined,
    );
    return new Arguments(info?.Arguments ?? [], referenced);
  }
}

function itemOf(collection: HostObject, key: unknown): HostObject {
  const item = collection.item(keyOf(key));
  if (item === undefined) throw notFound(`${collection.className} has no item ${String(key)}`);
  return item;
}

function keyOf(key: unknown): string | number {
  if (typeof key === "string" || typeof key === "number") return key;
  throw invalidArgument("a key is a text or a number");
}

function isHostObject(value: MethodResult): value is HostObject {
  return typeof value === "object" && value !== null && "className" in value && "target" in value;
}
