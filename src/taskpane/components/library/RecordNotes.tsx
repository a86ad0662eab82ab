import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { CatalogueRecord, TargetRecord } from "../../../catalogue/types";
import { conditionText } from "./conditionWords";
import { useLibrary } from "./libraryContext";
import { useLibraryStyles } from "./libraryStyles";

const useStyles = makeStyles({
  unclear: {
    display: "flex",
    flexDirection: "column",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderInlineStartWidth: "3px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorStatusWarningBorderActive,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

/** What was printed, what was likely meant, and that nobody has mended it in silence. */
function Unclear({ target }: { readonly target: TargetRecord }) {
  const styles = useStyles();
  const { words } = useLibrary();
  const { printed, suggested, suspect } = target;
  if (printed === null && !suspect) return null;
  return (
    <div className={styles.unclear}>
      {printed === null ? null : (
        <Text size={200}>
          {words.unclear.printed}
          {words.colon}
          <span lang="zh-CN">{printed}</span>
        </Text>
      )}
      {suggested === null ? null : (
        <Text size={200}>
          {words.unclear.suggested}
          {words.colon}
          <span lang="zh-CN">{suggested}</span>
        </Text>
      )}
      <Text size={200}>{suspect ? words.unclear.suspect : words.unclear.kept}</Text>
    </div>
  );
}

/** A document's term in the reader's language; one that is not in the list stays as it is. */
const wordFor = (known: Readonly<Record<string, string>>, term: string): string => known[term] ?? term;

/** Object and condition of a record, what it lists, its note, and what of it is unclear. */
export function RecordNotes({ record }: { readonly record: CatalogueRecord }) {
  const styles = useLibraryStyles();
  const { words, language, shelf } = useLibrary();
  const conditions =
    record.kind === "target"
      ? record.condition
          .filter(({ fact }) => fact !== "examplePlace" || record.appliesTo === null)
          .map((one) => conditionText(one, shelf.catalogue, words, language))
      : [];
  const plan =
    record.kind === "target"
      ? [
          ...record.planLevel.map((term) => wordFor(words.levels, term)),
          ...record.planType.map((term) => wordFor(words.types, term)),
        ]
      : [];
  const lines: readonly (readonly [label: string, text: string])[] = [
    [words.indicator.appliesTo, record.appliesTo?.[language] ?? ""],
    [words.indicator.condition, conditions.join(words.indicator.conditionBetween)],
    [words.documents.planType, plan.join(words.between)],
  ];
  return (
    <>
      {lines
        .filter(([, text]) => text !== "")
        .map(([label, text]) => (
          <Text key={label} size={200} className={styles.soft}>
            {label}
            {words.colon}
            {text}
          </Text>
        ))}
      {record.kind === "target" || record.items.length === 0 ? null : (
        <Text size={200} className={styles.soft} lang="zh-CN">
          {record.items.join("、")}
        </Text>
      )}
      {record.note === null ? null : (
        <Text size={200} className={styles.soft}>
          {record.note[language]}
        </Text>
      )}
      {record.kind === "target" ? <Unclear target={record} /> : null}
    </>
  );
}
