import { Link, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { TargetRecord } from "../../../catalogue/types";
import { targetText } from "../../../i18n/assessment";
import type { LibraryWords } from "../../../i18n/libraryWords";
import { statusLabel } from "../../../i18n/rules";
import type { TargetHere, TargetStanding } from "../../state/libraryTargets";
import { RecordNotes } from "./RecordNotes";
import { ForceTag, PlainTag, UnclearTag } from "./Tags";
import { useLibrary } from "./libraryContext";
import { useLibraryStyles } from "./libraryStyles";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  governing: {
    borderInlineStartWidth: "4px",
    borderInlineStartColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { borderInlineStartColor: "Highlight" },
  },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  limit: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  modest: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  clause: { textAlign: "start", overflowWrap: "anywhere", fontSize: tokens.fontSizeBase200 },
});

/** When a target has to be met, or why nothing can be said yet. */
function standingWords(
  standing: TargetStanding,
  { year }: TargetRecord,
  reportedYear: number | null,
  words: LibraryWords,
  factName: (fact: string) => string,
): string {
  switch (standing.kind) {
    case "due":
      if (year === null) return words.indicator.standing;
      return reportedYear === null ? words.indicator.dueIn(year) : words.indicator.dueSince(year);
    case "not-due":
      return words.indicator.dueFrom(standing.year);
    case "suspect":
      return words.indicator.suspect;
    case "unvalued":
      return words.indicator.unvalued;
    case "open":
      return words.indicator.open(standing.facts.map(factName));
  }
}

interface TargetCardProps {
  readonly target: TargetRecord;
  /** How it stands here; null where it does not apply here. */
  readonly here: TargetHere | null;
}

/** One target: what is asked, when, why, and what of it is unclear. */
export function TargetCard({ target, here }: TargetCardProps) {
  const styles = useStyles();
  const shared = useLibraryStyles();
  const { words, language, locale, shelf, state, open } = useLibrary();
  const { catalogue, records } = shelf;
  const factName = (fact: string): string =>
    catalogue.facts.find((record) => record.fact === fact)?.name[language] ?? fact;
  const reportedYear = state.overview?.scope.year.value ?? null;
  const limit = targetText(target);
  const worded = records.find(({ id }) => id === target.id);
  const document = catalogue.documentById(target.document);
  const judges = here !== null && (here.standing.kind === "due" || here.standing.kind === "not-due");
  return (
    <li className={mergeClasses(styles.card, here?.governing === true && styles.governing)}>
      <div className={styles.line}>
        <span className={mergeClasses(styles.limit, limit === "" && styles.modest)}>
          {limit === "" ? words.indicator.noValue : limit}
        </span>
        <span className={shared.tags}>
          {here?.governing === true ? <PlainTag>{words.indicator.governing}</PlainTag> : null}
          <ForceTag force={target.force} />
          <UnclearTag target={target} />
        </span>
      </div>
      {here === null ? (
        target.year === null ? null : (
          <Text size={200}>{words.indicator.dueIn(target.year)}</Text>
        )
      ) : (
        <Text size={200} weight="semibold">
          {standingWords(here.standing, target, reportedYear, words, factName)}
          {judges ? ` · ${words.indicator.miss(statusLabel(here.miss, locale))}` : ""}
        </Text>
      )}
      {worded === undefined ? null : (
        <>
          <Text>{worded.summary[language]}</Text>
          <RecordNotes record={worded} />
        </>
      )}
      <Link
        as="button"
        className={styles.clause}
        onClick={() => open({ kind: "document", document: target.document, entry: target.id })}
      >
        {document.shortTitle[language]}{" "}
        <span lang="zh-CN">
          {target.clause.number} {target.clause.heading}
        </span>
      </Link>
    </li>
  );
}
