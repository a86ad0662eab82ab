import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { GalleryFunction } from "../../state/functionGallery";
import { entryOf, formulaOf, type ArgumentEntry } from "../../state/functionGalleryArguments";
import { Disclosure } from "../library/Disclosure";
import { useGallery } from "./galleryContext";
import { useGalleryStyles } from "./galleryStyles";

const useStyles = makeStyles({
  content: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingInlineStart: tokens.spacingHorizontalL,
  },
  small: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  notes: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  button: { alignSelf: "flex-start" },
});

interface FunctionHelpProps {
  readonly entry: GalleryFunction;
  readonly onTry: (entries: readonly ArgumentEntry[]) => void;
}

const shownResult = (result: GalleryFunction["page"]["example"]["result"]): string =>
  typeof result === "object" ? result.map((row) => row.join(" | ")).join("\n") : String(result);

/** How the function is used: one worked example that can be tried, and what is to be known. */
export function FunctionHelp({ entry, onTry }: FunctionHelpProps) {
  const styles = useStyles();
  const shared = useGalleryStyles();
  const { words, language } = useGallery();
  const [open, setOpen] = useState(false);
  const { example } = entry.page;
  const entries = entry.parameters.map((_parameter, at) => entryOf(example.args[at] ?? null));
  return (
    <div>
      <Disclosure open={open} onToggle={() => setOpen(!open)} level={2} summary={words.help.title}>
        <div className={styles.content}>
          <h3 className={styles.small}>{words.help.example}</h3>
          <code className={shared.code}>{formulaOf(entry.name, entries, null)}</code>
          <code className={shared.code} style={{ whiteSpace: "pre-wrap" }}>
            {shownResult(example.result)}
          </code>
          <Text size={200}>{example[language]}</Text>
          <Button className={styles.button} size="small" onClick={() => onTry(entries)}>
            {words.help.tryIt}
          </Button>
          <h3 className={styles.small}>{words.help.notes}</h3>
          <ul className={styles.notes}>
            {entry.page[language].map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </div>
      </Disclosure>
    </div>
  );
}
