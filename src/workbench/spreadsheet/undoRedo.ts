import {
  type DependencyOverride,
  ICommandService,
  IContextService,
  type IMutationInfo,
  type IUndoRedoItem,
  IUndoRedoService,
  IUniverInstanceService,
  LocalUndoRedoService,
} from "@univerjs/core";
import { InsertSheetMutation, RemoveSheetMutation } from "@univerjs/preset-sheets-core";

const part = (value: unknown, key: string): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;

/** What happened on a sheet that the step itself added needs no undoing: the sheet goes as a whole. */
function withoutDoomed(undo: readonly IMutationInfo[], redo: readonly IMutationInfo[]): IMutationInfo[] {
  const added = new Set(
    redo.flatMap(({ id, params }) =>
      id === InsertSheetMutation.id ? [part(part(params, "sheet"), "id")] : [],
    ),
  );
  return undo.filter(
    ({ id, params }) => id === RemoveSheetMutation.id || !added.has(part(params, "subUnitId")),
  );
}

/**
 * The engine's undo, with steps that can be made one. Its own batching undoes the first change first, and
 * stops for good where that takes away what a later one stood on.
 */
export class JoiningUndoRedoService extends LocalUndoRedoService {
  #collected: IUndoRedoItem[] | null = null;

  override pushUndoRedo(step: IUndoRedoItem): void {
    if (this.#collected) this.#collected.push(step);
    else super.pushUndoRedo(step);
  }

  /** Runs the changes; all steps that they leave are one, undone last first. */
  joined(unitID: string, change: () => IUndoRedoItem): void {
    const steps: IUndoRedoItem[] = [];
    this.#collected = steps;
    try {
      steps.push(change());
    } finally {
      this.#collected = null;
    }
    const redoMutations = steps.flatMap((step) => step.redoMutations);
    const undoMutations = [...steps].reverse().flatMap((step) => step.undoMutations);
    super.pushUndoRedo({ unitID, redoMutations, undoMutations: withoutDoomed(undoMutations, redoMutations) });
  }
}

/** Puts the service in place of the engine's own. */
export const undoRedoOverride = (made: (service: JoiningUndoRedoService) => void): DependencyOverride => [
  [
    IUndoRedoService,
    {
      useFactory: (
        instances: IUniverInstanceService,
        commands: ICommandService,
        context: IContextService,
      ): JoiningUndoRedoService => {
        const service = new JoiningUndoRedoService(instances, commands, context);
        made(service);
        return service;
      },
      deps: [IUniverInstanceService, ICommandService, IContextService],
    },
  ],
];
