import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { useState } from "react";
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

/** Formulas to be put into a cell. */
export function CellFormulas({ formulas }: { readonly formulas: readonly string[] }) {
  const styles = useStyles();
  const shared = useLibraryStyles();
  const { words } = useLibrary();
  const [copied, setCopied] = useState<string | null>(null);
  const copy = (formula: string) => {
    navigator.clipboard?.writeText(formula).then(
      () => setCopied(formula),
      () => setCopied(null),
    );
  };
  return (
    <div className={shared.block}>
      <h3 className={shared.small}>{words.indicator.inCell}</h3>
      {formulas.map((formula) => (
        <div key={formula} className={styles.line}>
          <code className={styles.formula}>{formula}</code>
          <Button
            size="small"
            appearance="subtle"
            icon={<CopyRegular />}
            aria-label={`${words.indicator.copy} ${formula}`}
            title={words.indicator.copy}
            onClick={() => copy(formula)}
          />
        </div>
      ))}
      <Text size={200} className={shared.soft} role="status">
        {copied === null ? "" : words.indicator.copied}
      </Text>
    </div>
  );
}
