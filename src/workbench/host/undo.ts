import {
  CommandType,
  ICommandService,
  type IMutationInfo,
  type IUndoRedoItem,
  type Univer,
} from "@univerjs/core";
import type { SideModel } from "./sideModel";

const restoreSideModel = "greencheck.mutation.restore-side-model";

/** Lets undo and redo carry the side model along, so that what is saved agrees with what is shown. */
export function registerSideModel(univer: Univer, restore: (side: SideModel, again: boolean) => void): void {
  univer
    .__getInjector()
    .get(ICommandService)
    .registerCommand({
      id: restoreSideModel,
      type: CommandType.MUTATION,
      handler: (_accessor, params?: { readonly side: SideModel; readonly again: boolean }) => {
        if (params) restore(params.side, params.again);
        return true;
      },
    });
}

/** The part of a step that puts the side model back and forth. */
export function sideModelStep(unitID: string, before: SideModel, after: SideModel): IUndoRedoItem {
  const restore = (side: SideModel, again: boolean): IMutationInfo => ({
    id: restoreSideModel,
    params: { side, again },
  });
  return { unitID, undoMutations: [restore(before, false)], redoMutations: [restore(after, true)] };
}
