import { Button, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { SelectedRange } from "../../../hosts/types";
import { cellAddress, rangeAddress } from "../../../workbook/address";
import type { GalleryFunction } from "../../state/functionGallery";
import { type ArgumentEntry, formulaOf, placesIn } from "../../state/functionGalleryArguments";
import {
  areaOf,
  type FilledCell,
  type FormulaInsertion,
  overlaps,
  resultsOf,
} from "../../state/functionGalleryInsert";
import { OverwriteDialog } from "./OverwriteDialog";
import { ResultPreview } from "./ResultPreview";
import { useGallery } from "./galleryContext";
import { useGalleryStyles } from "./galleryStyles";
import type { Preview } from "./usePreview";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexDirection: "column",
    flexShrink: 0,
    gap: tokens.spacingVerticalS,
    maxHeight: "55%",
    overflowY: "auto",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  reason: { flexGrow: 1, flexBasis: "120px" },
});

interface InsertBarProps {
  readonly entry: GalleryFunction;
  readonly entries: readonly ArgumentEntry[];
  readonly selected: SelectedRange | null;
  readonly preview: Preview;
  readonly onInserted: () => void;
}

/** The result, the formula, and the button that puts it into the selected cell. */
export function InsertBar({ entry, entries, selected, preview, onInserted }: InsertBarProps) {
  const styles = useStyles();
  const shared = useGalleryStyles();
  const { words, session, state } = useGallery();
  const [asking, setAsking] = useState<readonly FilledCell[] | null>(null);
  const button = useRef<HTMLElement | null>(null);
  const complete = entry.parameters.every(({ optional }, at) => optional || entries[at]?.kind !== "blank");
  const outcome = preview.kind === "outcome" && preview.trial === null ? preview.outcome : null;
  const insertion: FormulaInsertion | null =
    selected === null || !complete
      ? null
      : {
          name: entry.name,
          formula: formulaOf(entry.name, entries, selected.sheet),
          sheet: selected.sheet,
          at: { row: selected.range.row, column: selected.range.column },
          results: resultsOf(outcome),
        };
  const area = insertion === null ? null : { sheet: insertion.sheet, range: areaOf(insertion) };
  const inUse = area !== null && placesIn(entries).some((place) => overlaps(place, area));
  const cell = selected === null ? null : cellAddress(selected.range);
  const insert = async (overwrite: boolean): Promise<void> => {
    if (insertion === null) return;
    const filled = await session.insertFormula(insertion, overwrite);
    if (filled.length > 0) setAsking(filled);
    else onInserted();
  };
  const reason =
    cell === null
      ? words.insert.selectFirst
      : inUse
        ? words.insert.inUse(cell)
        : area !== null && area.range.rows * area.range.columns > 1
          ? words.insert.spills(rangeAddress(area.range))
          : "";
  return (
    <div className={styles.bar}>
      <ResultPreview preview={preview} />
      {complete ? (
        <code className={shared.code} aria-label={words.preview.formula}>
          {formulaOf(entry.name, entries, selected?.sheet ?? null)}
        </code>
      ) : null}
      <div className={styles.line}>
        <Button
          ref={(element: HTMLElement | null) => {
            button.current = element;
          }}
          appearance="primary"
          disabledFocusable={insertion === null || inUse || state.activity?.kind === "writing"}
          onClick={() => void insert(false)}
        >
          {cell === null ? words.insert.nowhere : words.insert.into(cell)}
        </Button>
        {reason === "" || !complete ? null : (
          <Text size={200} className={mergeClasses(shared.soft, styles.reason)} role="status">
            {reason}
          </Text>
        )}
      </div>
      <OverwriteDialog
        filled={asking}
        onAnswer={(overwrite) => {
          setAsking(null);
          button.current?.focus();
          if (overwrite) void insert(true);
        }}
      />
    </div>
  );
}
