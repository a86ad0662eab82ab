import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { IndicatorRecord } from "../../../catalogue/types";
import type { FilledCell, FormulaInsertion } from "../../state/functionGalleryInsert";
import { targetInsertion } from "../../state/libraryFormulas";
import { useLibrary } from "./libraryContext";

const useStyles = makeStyles({
  button: { alignSelf: "flex-start" },
  asking: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

interface Asking {
  readonly insertion: FormulaInsertion;
  readonly filled: readonly FilledCell[];
}

/** Puts the target's formula into the selected cell; asks before it takes the place of something. */
export function InsertTarget({ indicator }: { readonly indicator: IndicatorRecord }) {
  const styles = useStyles();
  const { words, session, state } = useLibrary();
  const [asking, setAsking] = useState<Asking | null>(null);
  const insert = async () => {
    const selected = await session.cells.selection();
    if (selected === null) return;
    const insertion = targetInsertion(indicator, state.overview?.scope ?? null, selected);
    const filled = await session.insertFormula(insertion, false);
    setAsking(filled.length === 0 ? null : { insertion, filled });
  };
  const replace = ({ insertion }: Asking) => {
    setAsking(null);
    void session.insertFormula(insertion, true);
  };
  if (asking === null) {
    return (
      <Button size="small" className={styles.button} onClick={() => void insert()}>
        {words.indicator.insert}
      </Button>
    );
  }
  const [first] = asking.filled;
  return (
    <div className={styles.asking} role="alert">
      <Text size={200}>{words.indicator.occupied(first?.cell ?? "", first?.text ?? "")}</Text>
      <Button size="small" onClick={() => replace(asking)}>
        {words.indicator.replace}
      </Button>
      <Button size="small" appearance="subtle" onClick={() => setAsking(null)}>
        {words.indicator.keep}
      </Button>
    </div>
  );
}
