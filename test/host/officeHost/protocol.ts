import { ExcelFault, isHostObject, type HostObject } from "./hostObject";

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[] | null;
  readonly ReferencedObjectPathIds?: readonly (number | null)[] | null;
}

interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

interface Query {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: Query;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface Answer {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
    readonly HttpStatusCode: number;
  };
}

/** What a batch is run against. */
export interface Roots {
  readonly workbook: HostObject;
  /** Services made by `new`, by their full name; null where there is none. */
  readonly service: (name: string) => HostObject | null;
  /** Objects kept by `_KeepReference`. */
  readonly referenced: (referenceId: string) => HostObject | null;
}

const pathType = { global: 1, create: 2, method: 3, property: 4, indexer: 5, reference: 6, none: 7 };
const actionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  ensureUnchanged: 8,
  update: 9,
};

/** Runs one batch in order; the first fault ends it and keeps what was done before, as Excel does. */
export function runBatch(batch: Batch, roots: Roots): Answer {
  const evaluator = new Evaluator(batch, roots);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    try {
      if (action.ActionType === actionType.trace) traces.push(action.Id);
      results.push({ ActionId: action.Id, Value: evaluator.run(action) });
    } catch (fault) {
      if (!(fault instanceof ExcelFault)) throw fault;
      const where = { Location: action.Name, ActionIndex: index, HttpStatusCode: fault.status };
      return {
        Results: results,
        TraceIds: traces,
        Error: { Code: fault.code, Message: fault.message, ...where },
      };
    }
  }
  return { Results: results, TraceIds: traces };
}

class Evaluator {
  private readonly objects = new Map<number, HostObject | null>();
  constructor(
    private readonly batch: Batch,
    private readonly roots: Roots,
  ) {}

  run(action: Action): unknown {
    switch (action.ActionType) {
      case actionType.trace:
      case actionType.ensureUnchanged:
        return null;
      case actionType.instantiate:
        return this.identity(action.ObjectPathId);
      case actionType.query:
      case actionType.recursiveQuery:
        return this.query(this.objectAt(action.ObjectPathId), action.QueryInfo ?? {});
      case actionType.method:
        return this.method(action);
      case actionType.setProperty:
        this.assign(this.needed(action.ObjectPathId), action.Name, this.args(action.ArgumentInfo)[0]);
        return null;
      case actionType.update:
        this.update(this.needed(action.ObjectPathId), action.ObjectState ?? {});
        return null;
      default:
        throw new Error(`The test host has no action type ${action.ActionType} (${action.Name}).`);
    }
  }

  /** Office.js keeps a reference to every range, also to one that turns out to be null. */
  private method(action: Action): unknown {
    const object = this.objectAt(action.ObjectPathId);
    if (!object && action.Name === "_KeepReference") return null;
    return plain(this.call(this.needed(action.ObjectPathId), action.Name, action.ArgumentInfo));
  }

  /** Each path is evaluated once per batch: a second evaluation of `add()` would add twice. */
  private objectAt(id: number): HostObject | null {
    if (!this.objects.has(id)) this.objects.set(id, this.evaluate(id));
    return this.objects.get(id) ?? null;
  }

  private needed(id: number): HostObject {
    const object = this.objectAt(id);
    if (object) return object;
    throw new ExcelFault("InvalidObjectPath", "A null object has no members.");
  }

  private evaluate(id: number): HostObject | null {
    const path = this.batch.ObjectPaths[String(id)];
    if (!path) throw new Error(`The batch names no object path ${id}.`);
    switch (path.ObjectPathType) {
      case pathType.global:
        return this.roots.workbook;
      case pathType.create:
        return this.service(path.Name);
      case pathType.reference:
        return this.reference(path.Name);
      case pathType.none:
        return null;
      default:
        return this.member(path);
    }
  }

  private service(name: string): HostObject {
    const found = this.roots.service(name);
    if (!found) throw new Error(`The test host has no service ${name}.`);
    return found;
  }

  private reference(id: string): HostObject {
    const found = this.roots.referenced(id);
    if (!found) throw new ExcelFault("InvalidReference", `This reference is not valid: ${id}`);
    return found;
  }

  private member(path: ObjectPath): HostObject | null {
    const parent = this.objectAt(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    if (path.ObjectPathType === pathType.property) {
      const link = parent.links?.[path.Name];
      if (!link) throw missing(parent, path.Name);
      return link();
    }
    if (path.ObjectPathType === pathType.indexer) {
      const args = this.args(path.ArgumentInfo);
      if (!parent.item) throw missing(parent, "indexer");
      const found = parent.item(args[0]);
      if (found) return found;
      throw new ExcelFault("ItemNotFound", "The requested resource doesn't exist.", 404);
    }
    const result = this.call(parent, path.Name, path.ArgumentInfo);
    if (result === null || isHostObject(result)) return result;
    throw new Error(`${parent.type}.${path.Name} must answer an object.`);
  }

  private identity(id: number): unknown {
    const object = this.objectAt(id);
    return object ? (object.identity ?? {}) : null;
  }

  private args(info: ArgumentInfo | undefined): readonly unknown[] {
    const paths = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => {
      const path = paths[index];
      return typeof path === "number" && path !== 0 ? this.needed(path) : this.nested(value);
    });
  }

  /** Inside objects a proxy stands as `{_ObjectPathId}`. */
  private nested(value: unknown): unknown {
    if (Array.isArray(value) || typeof value !== "object" || value === null) return value;
    if ("_ObjectPathId" in value && typeof value._ObjectPathId === "number") {
      return this.needed(value._ObjectPathId);
    }
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.nested(item)]));
  }

  private call(object: HostObject, name: string, info: ArgumentInfo | undefined): unknown {
    const method = object.methods?.[name];
    if (!method) throw missing(object, `${name}()`);
    return method(this.args(info));
  }

  private assign(object: HostObject, name: string, value: unknown): void {
    const scalar = object.scalars?.[name];
    if (!scalar?.set) throw missing(object, `${name} =`);
    // Office.js sends undefined and NaN as null, which leaves the property alone.
    if (value !== null) scalar.set(value);
  }

  private update(object: HostObject, state: Readonly<Record<string, unknown>>): void {
    for (const [name, value] of Object.entries(state)) this.assign(object, pascal(name), value);
  }

  private query(object: HostObject | null, query: Query): unknown {
    if (!object) return null;
    const wanted = [...(query.Select ?? []), ...(query.Expand ?? [])];
    return object.items ? this.queryItems(object, wanted, query) : readProperties(object, wanted);
  }

  private queryItems(object: HostObject, wanted: readonly string[], query: Query): unknown {
    const members = (object.items?.() ?? []).slice(query.Skip ?? 0);
    const limited = query.Top ? members.slice(0, query.Top) : members;
    const own = wanted.filter((path) => !/^items(\/|$)/i.test(path) && object.scalars?.[pascal(path)]);
    const ofItems = wanted
      .filter((path) => !own.includes(path))
      .map((path) => path.replace(/^items\/?/i, ""))
      .filter((path) => path !== "");
    const items = limited.map((member) => ({ ...member.identity, ...readProperties(member, ofItems) }));
    return { ...(own.length > 0 ? readProperties(object, own) : {}), _Items: items };
  }
}

function readProperties(object: HostObject, wanted: readonly string[]): Record<string, unknown> {
  const answer: Record<string, unknown> = { ...object.identity };
  const all = wanted.length === 0 || wanted.some((path) => path === "*" || path === "$all");
  if (all) for (const [name, scalar] of Object.entries(object.scalars ?? {})) answer[name] = scalar.get();
  const nested = new Map<string, string[]>();
  for (const path of wanted.filter((item) => item !== "*" && item !== "$all")) {
    const [first = "", ...rest] = path.split("/");
    const name = pascal(first);
    const scalar = object.scalars?.[name];
    if (scalar) answer[name] = scalar.get();
    else if (object.links?.[name]) nested.set(name, [...(nested.get(name) ?? []), rest.join("/")]);
    else throw missing(object, name);
  }
  for (const [name, paths] of nested) answer[name] = readLinked(object.links?.[name]?.() ?? null, paths);
  return answer;
}

function readLinked(linked: HostObject | null, paths: readonly string[]): unknown {
  const wanted = paths.filter((path) => path !== "");
  if (!linked) return null;
  if (!linked.items) return readProperties(linked, wanted);
  const ofItems = wanted.map((path) => path.replace(/^items\/?/i, "")).filter((path) => path !== "");
  return {
    _Items: linked.items().map((member) => ({ ...member.identity, ...readProperties(member, ofItems) })),
  };
}

/** A host object among a method's plain results would mean that Office.js asked for a value. */
const plain = (value: unknown): unknown => (isHostObject(value) ? (value.identity ?? {}) : (value ?? null));

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const missing = (object: HostObject, member: string): Error =>
  new Error(`The test host does not implement ${object.type}.${member}.`);
