import { Button, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useCallback, useState } from "react";
import type { SelectedRange } from "../../../hosts/types";
import type { GalleryFunction, GalleryParameter } from "../../state/functionGallery";
import { type ArgumentEntry, blankEntry, referenceText } from "../../state/functionGalleryArguments";
import { Disclosure } from "../library/Disclosure";
import { ArgumentField } from "./ArgumentField";
import { FunctionHelp } from "./FunctionHelp";
import { InsertBar } from "./InsertBar";
import { useGallery } from "./galleryContext";
import { useGalleryStyles } from "./galleryStyles";
import { usePreview } from "./usePreview";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", height: "100%", minHeight: 0 },
  bar: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalXXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  scroll: { position: "relative", flexGrow: 1, minHeight: 0, overflowY: "auto", overflowX: "hidden" },
  content: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  optional: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalS,
  },
  summary: { display: "block", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface FunctionPageProps {
  readonly entry: GalleryFunction;
  readonly entries: readonly ArgumentEntry[];
  readonly selected: SelectedRange | null;
  readonly shown: boolean;
  readonly onChange: (entries: readonly ArgumentEntry[]) => void;
  readonly onInserted: () => void;
  readonly onBack: () => void;
}

/** One function: its sentence, its arguments, its help, and under them the result for the selected cell. */
export function FunctionPage(props: FunctionPageProps) {
  const { entry, entries, selected, shown, onChange, onInserted, onBack } = props;
  const styles = useStyles();
  const shared = useGalleryStyles();
  const { words, session } = useGallery();
  const [more, setMore] = useState(false);
  const [told, setTold] = useState("");
  const preview = usePreview(entry, entries, selected, session, shown);
  const typed = useCallback(
    (name: string) => {
      const one = entries[entry.parameters.findIndex((parameter) => parameter.name === name)];
      return one?.kind === "typed" ? one.text : "";
    },
    [entry, entries],
  );
  const field = (parameter: GalleryParameter, at: number) => (
    <ArgumentField
      key={parameter.name}
      of={entry}
      parameter={parameter}
      entry={entries[at] ?? blankEntry}
      selected={selected}
      typed={typed}
      onChange={(next) => onChange(entries.map((one, index) => (index === at ? next : one)))}
    />
  );
  const fields = entry.parameters.map((parameter, at) => ({ parameter, at }));
  const required = fields.filter(({ parameter }) => !parameter.optional);
  const optional = fields.filter(({ parameter }) => parameter.optional);
  const said = optional.flatMap(({ parameter, at }) => {
    const one = entries[at];
    if (one === undefined || one.kind === "blank") return [];
    if (parameter.name === "detail") return [parameter.label];
    const text =
      one.kind === "typed" ? one.text : one.kind === "reference" ? referenceText(one.place, null) : "…";
    return [`${parameter.label} ${text}`];
  });
  return (
    <div
      className={styles.page}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented) return;
        event.preventDefault();
        onBack();
      }}
    >
      <div className={styles.bar}>
        <Button autoFocus appearance="subtle" icon={<ArrowLeftRegular />} onClick={onBack}>
          {words.back}
        </Button>
      </div>
      <div className={styles.scroll}>
        <div className={styles.content}>
          <div>
            <h1 className={mergeClasses(styles.title, shared.name)}>{entry.name}</h1>
            <Text>{entry.description}</Text>
          </div>
          {required.map(({ parameter, at }) => field(parameter, at))}
          {optional.length === 0 ? null : (
            <div>
              <Disclosure
                open={more}
                onToggle={() => setMore(!more)}
                level={2}
                summary={
                  <>
                    {words.form.more(optional.length)}
                    {more || said.length === 0 ? null : (
                      <span className={styles.summary}>{said.join(" · ")}</span>
                    )}
                  </>
                }
              >
                <div className={styles.optional}>
                  {optional.map(({ parameter, at }) => field(parameter, at))}
                </div>
              </Disclosure>
            </div>
          )}
          <FunctionHelp
            entry={entry}
            onTry={(example) => {
              onChange(example);
              setTold(words.help.filled);
            }}
          />
          <div role="status" className={shared.spoken}>
            {told}
          </div>
        </div>
      </div>
      <InsertBar
        entry={entry}
        entries={entries}
        selected={selected}
        preview={preview}
        onInserted={onInserted}
      />
    </div>
  );
}
