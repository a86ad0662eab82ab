import { Link, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { useMemo } from "react";
import { divisionByCode } from "../../../catalogue/divisions";
import type { DocumentRecord } from "../../../catalogue/types";
import { entriesOf, entryKinds, isUnclear } from "../../state/libraryContents";
import { useLibrary } from "./libraryContext";
import { useLibraryStyles } from "./libraryStyles";
import { ForceBar } from "./ForceBar";
import { PlainTag, UnclearCount } from "./Tags";

const useStyles = makeStyles({
  cards: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  card: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  counts: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  adopted: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXXS,
    color: tokens.colorBrandForeground1,
  },
});

function DocumentCard({ document }: { readonly document: DocumentRecord }) {
  const styles = useStyles();
  const shared = useLibraryStyles();
  const { words, language, shelf, state, open } = useLibrary();
  const entries = useMemo(() => entriesOf(document.id, shelf.records, shelf.strategies), [document, shelf]);
  const counts = entryKinds.flatMap((kind) => {
    const count = entries.filter((entry) => entry.kind === kind).length;
    return count === 0 ? [] : [{ kind, count }];
  });
  const unclear = entries.filter(isUnclear).length;
  const adopted = state.overview?.scope.adopted.includes(document.id) === true;
  const region = document.region === null ? null : divisionByCode(document.region);
  return (
    <li className={styles.card}>
      <h2 className={shared.heading}>
        <Link
          as="button"
          className={shared.cover}
          onClick={() => open({ kind: "document", document: document.id })}
        >
          {document.shortTitle[language]}
        </Link>
      </h2>
      <Text size={200}>{document.title[language]}</Text>
      <div className={shared.tags}>
        <PlainTag>{words.documents.kinds[document.kind]}</PlainTag>
        <PlainTag>{region?.name ?? words.documents.nationwide}</PlainTag>
        <UnclearCount count={unclear} />
        {adopted ? (
          <Text size={200} className={styles.adopted}>
            <CheckmarkCircleRegular aria-hidden />
            {words.documents.adopted}
          </Text>
        ) : (
          <Text size={200} className={shared.soft}>
            {words.documents.notAdopted}
          </Text>
        )}
      </div>
      <ForceBar entries={entries} />
      <Text size={200} className={styles.counts}>
        {counts.map(({ kind, count }) => (
          <span key={kind}>{words.documents.counted(kind, count)}</span>
        ))}
      </Text>
    </li>
  );
}

/** The documents, what they are and how much of each is here. */
export function DocumentCards() {
  const styles = useStyles();
  const shared = useLibraryStyles();
  const { shelf, words } = useLibrary();
  return (
    <ul className={mergeClasses(shared.list, styles.cards)} aria-label={words.tabs.documents}>
      {shelf.catalogue.documents.map((document) => (
        <DocumentCard key={document.id} document={document} />
      ))}
    </ul>
  );
}
