import { makeStyles, tokens } from "@fluentui/react-components";
import { governingTarget } from "../../../assessment/governingTarget";
import type { IndicatorRecord } from "../../../catalogue/types";
import { checkFormula, targetFormula } from "../../state/libraryFormulas";
import { libraryScope } from "../../state/libraryTargets";
import type { CellUse } from "../../state/libraryUses";
import { CopyButton } from "./CopyButton";
import { InsertTarget } from "./InsertTarget";
import { useLibrary } from "./libraryContext";
import { useLibraryStyles } from "./libraryStyles";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  // One press marks it whole, for where a page may not write to the clipboard.
  formula: {
    flexGrow: 1,
    minWidth: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
    userSelect: "all",
  },
});

interface CellFormulasProps {
  readonly indicator: IndicatorRecord;
  /** A cell of the workbook that holds it; null where none is known. */
  readonly cell: CellUse | null;
}

/** Formulas that ask for the indicator in a cell; nothing where there is neither a target nor a figure. */
export function CellFormulas({ indicator, cell }: CellFormulasProps) {
  const styles = useStyles();
  const shared = useLibraryStyles();
  const { words, state, shelf } = useLibrary();
  const scope = state.overview?.scope ?? null;
  const hasTarget =
    "limit" in governingTarget(shelf.catalogue, indicator, libraryScope(shelf.catalogue, scope));
  const formulas = [
    ...(hasTarget ? [targetFormula(indicator, scope)] : []),
    ...(cell === null ? [] : [checkFormula(indicator, scope, cell)]),
  ];
  if (formulas.length === 0) return null;
  return (
    <div className={shared.block}>
      <h3 className={shared.small}>{words.indicator.inCell}</h3>
      {formulas.map((formula) => (
        <div key={formula} className={styles.line}>
          <code className={styles.formula}>{formula}</code>
          <CopyButton text={formula} />
        </div>
      ))}
      {hasTarget ? <InsertTarget indicator={indicator} /> : null}
    </div>
  );
}
