import { CommandType, ICommandService, IUndoRedoService, type Univer } from "@univerjs/core";
import type { SideModel } from "./sideModel";

const restoreSideModel = "greencheck.mutation.restore-side-model";

/** Lets undo and redo carry the side model along, so that what is saved agrees with what is shown. */
export function registerSideModel(univer: Univer, restore: (side: SideModel) => void): void {
  univer
    .__getInjector()
    .get(ICommandService)
    .registerCommand({
      id: restoreSideModel,
      type: CommandType.MUTATION,
      handler: (_accessor, params?: { readonly side: SideModel }) => {
        if (params) restore(params.side);
        return true;
      },
    });
}

/** Runs the changes as one step of undo, with the side model before and after them. */
export function inOneStep(
  univer: Univer,
  unitID: string,
  change: () => { before: SideModel; after: SideModel },
): void {
  const undoRedo = univer.__getInjector().get(IUndoRedoService);
  const batch = undoRedo.__tempBatchingUndoRedo(unitID);
  try {
    const { before, after } = change();
    undoRedo.pushUndoRedo({
      unitID,
      undoMutations: [{ id: restoreSideModel, params: { side: before } }],
      redoMutations: [{ id: restoreSideModel, params: { side: after } }],
    });
  } finally {
    batch.dispose();
  }
}
