import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { FilledCell } from "../../state/functionGalleryInsert";
import { useGallery } from "./galleryContext";

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalS} 0 0`, paddingInlineStart: tokens.spacingHorizontalL },
  item: { overflowWrap: "anywhere" },
});

const mostCells = 5;

interface OverwriteDialogProps {
  /** null: nothing is asked. */
  readonly filled: readonly FilledCell[] | null;
  readonly onAnswer: (overwrite: boolean) => void;
}

/** Shows what stands in the way before anything is written. */
export function OverwriteDialog({ filled, onAnswer }: OverwriteDialogProps) {
  const styles = useStyles();
  const { words } = useGallery();
  if (filled === null) return null;
  const others = filled.length - mostCells;
  return (
    <Dialog open modalType="alert" onOpenChange={(_event, { open }) => (open ? undefined : onAnswer(false))}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.insert.filledTitle}</DialogTitle>
          <DialogContent>
            <div>{words.insert.filled(filled.length)}</div>
            <ul className={styles.list}>
              {filled.slice(0, mostCells).map(({ cell, text }) => (
                <li key={cell} className={styles.item}>
                  {`${cell}  ${text}`}
                </li>
              ))}
            </ul>
            {others > 0 ? <div>{words.insert.others(others)}</div> : null}
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={() => onAnswer(true)}>
              {words.insert.overwrite}
            </Button>
            <Button onClick={() => onAnswer(false)}>{words.insert.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
