import { rangeAddress } from "../../../src/workbook/address";
import type { WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { hostObject, type HostObject } from "./hostObject";
import { ModelWorkbook } from "./model";
import { modelFromSnapshot, snapshotFromModel } from "./modelSnapshot";
import {
  customFunctionMessage,
  Invocations,
  type FunctionCall,
  type InvocationResult,
} from "./customFunctions";
import { workbookObject } from "./objects/workbook";
import type { Calculation, Session, WorkbookEvent } from "./objects/session";
import { runBatch, type Answer, type Batch } from "./protocol";

export interface OfficeHostOptions {
  /** Requirement sets that the host declares; above them Office.js throws `ApiNotFound`. */
  readonly sets?: Readonly<Record<string, string>>;
  readonly locale?: string;
  readonly platform?: "Win32" | "Mac" | "Web";
}

/** Error codes of a whole batch: a cell is being edited, too many requests, the session is lost. */
export type BatchFault = 5004 | 5102 | 5012;

const declaredSets = {
  ExcelApi: "1.15",
  SharedRuntime: "1.1",
  CustomFunctions: "1.9",
  CustomFunctionsRuntime: "1.3",
  RibbonApi: "1.1",
};

const eventType = { changed: 10, selected: 14, visibility: 65_539 };
const richMessages = 33;
const ribbonCommands = 39;

interface SafeArray {
  readonly toArray: () => readonly unknown[];
}
type Receiver = (dispatchId: number, payload: SafeArray) => void;

/** What happened on the wire: one entry per `context.sync()` that reached the host. */
export interface BatchRecord {
  readonly requestBytes: number;
  readonly answerBytes: number;
  readonly actions: number;
  readonly error: string | null;
}

const safeArray = (items: readonly unknown[]): SafeArray => ({ toArray: () => items });

/** Office.js also sends batches of its own: to start custom functions and events, to let go of references. */
const isAboutTheWorkbook = ({ Actions, ObjectPaths }: Batch): boolean =>
  Object.values(ObjectPaths).some(({ ObjectPathType }) => ObjectPathType === 1) &&
  !Actions.some(({ Name }) => Name === "_RemoveReference" || Name.startsWith("_SetOsf"));

/** Excel as Office.js meets it: the object that a page finds under `window.external`. */
export class OfficeHost {
  readonly batches: BatchRecord[] = [];
  readonly completedCommands: string[] = [];
  isPaneShown = false;
  workbook = new ModelWorkbook();
  /** Stands for Excel's calculation; by default formulas wait for ever. */
  calculate: Calculation = () => ({ error: "#BUSY!" });
  private session: Session = this.open(this.workbook);
  private references = 0;
  private pendingFaults: BatchFault[] = [];
  private readonly receivers = new Map<number, Receiver>();
  private readonly invocations = new Invocations();
  private readonly settings = new Map<string, string>();
  private readonly sets: Readonly<Record<string, string>>;

  constructor(private readonly options: OfficeHostOptions = {}) {
    this.sets = options.sets ?? declaredSets;
  }

  /** Opens another workbook; what pages registered stays. */
  load(snapshot: WorkbookSnapshot): void {
    this.workbook = modelFromSnapshot(snapshot);
    this.session = this.open(this.workbook);
    this.batches.length = 0;
  }

  snapshot(): WorkbookSnapshot {
    return snapshotFromModel(this.workbook);
  }

  /** The next batches fail as a whole, one fault each. */
  failNext(...faults: readonly BatchFault[]): void {
    this.pendingFaults = [...this.pendingFaults, ...faults];
  }

  /** A user selects cells. */
  userSelects(sheetName: string, range: Session["workbook"]["selected"]): void {
    const sheet = this.workbook.sheet(sheetName);
    if (!sheet) throw new Error(`no sheet ${sheetName}`);
    this.workbook.active = sheet.id;
    this.workbook.selected = range;
    this.tell({ kind: "selected", sheet, range });
  }

  /** Excel calculates a cell with a custom function. */
  callFunction(call: FunctionCall): Promise<InvocationResult> {
    const { id, result } = this.invocations.start();
    this.message(customFunctionMessage(id, call));
    return result;
  }

  /** A user presses a ribbon button that runs the function `name`. */
  pressRibbonButton(name: string, id = `button-${name}`): void {
    const receiver = this.receivers.get(ribbonCommands);
    if (!receiver) throw new Error("The page listens to no ribbon commands.");
    receiver(ribbonCommands, safeArray([id, name, JSON.stringify({ source: { id } })]));
  }

  /** What goes to `window.external`. */
  external(): Record<string, unknown> {
    return {
      GetHostInfo: () =>
        `Excel$${this.options.platform ?? "Win32"}$16.01$${this.options.locale ?? "zh-CN"}$telemetry$$disableLogging$3`,
      GetContext: () => this.context(),
      Execute: (method: number, args: readonly unknown[], callback: (answer: SafeArray) => void) =>
        setTimeout(() => callback(safeArray(this.execute(method, args))), 0),
      RegisterEvent: (
        id: number,
        _target: string,
        receiver: Receiver,
        callback: (status: number) => void,
      ) => {
        this.receivers.set(id, receiver);
        callback(0);
      },
      UnregisterEvent: (id: number, _target: string, callback: (status: number) => void) => {
        this.receivers.delete(id);
        callback(0);
      },
    };
  }

  private open(workbook: ModelWorkbook): Session {
    return {
      workbook,
      references: new Map<string, HostObject>(),
      notify: (event) => this.tell(event),
      calculate: (formula) => this.calculate(formula),
      nextReference: () => `ref-${++this.references}`,
    };
  }

  private context(): Record<string, unknown> {
    const locale = this.options.locale ?? "zh-CN";
    const settings = {
      Read: (keys: string[], values: string[]) =>
        this.settings.forEach((value, key) => {
          keys.push(key);
          values.push(value);
        }),
      Write: (keys: readonly string[], values: readonly string[]) =>
        keys.forEach((key, index) => this.settings.set(key, values[index] ?? "")),
    };
    const constants: Record<string, unknown> = {
      GetAppType: 1,
      GetAppVersionMajor: 16,
      GetAppVersionMinor: 1,
      GetSolutionRef: "greencheck-test",
      GetAppUILocale: locale,
      GetAppDataLocale: locale,
      GetDocUrl: "C:\\Book1.xlsx",
      GetAppCapabilities: 3,
      GetActivationMode: 1,
      GetControlIntegrationLevel: 0,
      GetSettings: settings,
      GetSolutionToken: "token",
      GetSupportedMatrix: JSON.stringify(this.sets),
      GetHostFullVersion: "16.0.18000.20000",
      GetInitialDisplayMode: 0,
      GetFeaturesForSolution: "{}",
      GetOfficeThemeInfo: JSON.stringify({
        primaryFontColor: 0,
        primaryBackgroundColor: 0xffffff,
        secondaryFontColor: 0,
        secondaryBackgroundColor: 0xffffff,
      }),
    };
    return Object.fromEntries(Object.entries(constants).map(([name, value]) => [name, () => value]));
  }

  private execute(method: number, args: readonly unknown[]): readonly unknown[] {
    if (method === 94) {
      this.completedCommands.push(String(args[0]));
      return [0];
    }
    if (method !== 93) throw new Error(`The test host has no method ${method}.`);
    const message: readonly unknown[] = Array.isArray(args[0]) ? args[0] : args;
    const text = String(message[4]);
    const batch: Batch = JSON.parse(text);
    const fault = isAboutTheWorkbook(batch) ? this.pendingFaults.shift() : undefined;
    if (fault !== undefined) {
      this.record(text, "", 0, String(fault));
      return [fault];
    }
    const answer = this.answer(batch);
    const answerText = JSON.stringify(answer);
    if (isAboutTheWorkbook(batch)) {
      this.record(text, answerText, batch.Actions.length, answer.Error?.Code ?? null);
    }
    return [0, [200, [], answerText]];
  }

  /** A member that is missing here must not pass for an answer: it is said aloud and fails the batch. */
  private answer(batch: Batch): Answer {
    try {
      const workbook = workbookObject(this.session);
      return runBatch(batch, {
        workbook,
        service: (name) => this.service(name),
        referenced: (id) => this.session.references.get(id) ?? null,
      });
    } catch (problem) {
      const message = problem instanceof Error ? problem.message : String(problem);
      console.error(message);
      const fault = {
        Code: "TestHostIncomplete",
        Message: message,
        Location: "",
        ActionIndex: 0,
        HttpStatusCode: 501,
      };
      return { Results: [], TraceIds: [], Error: fault };
    }
  }

  private record(request: string, answer: string, actions: number, error: string | null): void {
    this.batches.push({ requestBytes: request.length, answerBytes: answer.length, actions, error });
  }

  /** A user opens or closes the pane; so does the page by `Office.addin`. */
  setPaneShown(shown: boolean): void {
    if (shown === this.isPaneShown) return;
    this.isPaneShown = shown;
    const details = JSON.stringify({ visibility: shown ? "Visible" : "Hidden" });
    setTimeout(() => this.message([65536, eventType.visibility, "", details, 0]), 0);
  }

  private runtimeService(): HostObject {
    return hostObject({
      type: "AppRuntimeService",
      methods: {
        GetAppRuntimeState: () => (this.isPaneShown ? "Visible" : "Background"),
        SetAppRuntimeState: (args) => this.setPaneShown(args[0] === "Visible"),
      },
    });
  }

  private service(name: string): HostObject | null {
    switch (name) {
      case "Microsoft.AppRuntime.AppRuntimeService":
        return this.runtimeService();
      case "Microsoft.ExcelServices.CustomFunctions":
        return this.invocations.service();
      case "Microsoft.InternalService.AddinInternalService":
        return hostObject({
          type: "AddinInternalService",
          methods: { NotifyActionHandlerReady: () => null },
        });
      default:
        return null;
    }
  }

  private tell(event: WorkbookEvent): void {
    const type = event.kind === "changed" ? eventType.changed : eventType.selected;
    const details = {
      worksheetId: event.sheet.id,
      address: rangeAddress(event.range),
      source: 0,
      changeType: "RangeEdited",
    };
    setTimeout(() => this.message([65536, type, "Workbook", JSON.stringify(details), 0]), 0);
  }

  private message(message: readonly unknown[]): void {
    this.receivers.get(richMessages)?.(richMessages, safeArray([message]));
  }
}
