import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { FunctionError } from "../../../functions/types";
import type { GalleryWords } from "../../../i18n/galleryWords";
import type { CellValue } from "../../../workbook/snapshot";
import { resultsOf } from "../../state/functionGalleryInsert";
import { useGallery } from "./galleryContext";
import { useGalleryStyles } from "./galleryStyles";
import { shownCell, type Preview } from "./usePreview";

const useStyles = makeStyles({
  live: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, minWidth: 0 },
  value: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  unit: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightRegular },
  error: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  frame: { maxHeight: "168px", overflow: "auto" },
  table: {
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& td": {
      maxWidth: "220px",
      padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
      border: `1px solid ${tokens.colorNeutralStroke2}`,
      verticalAlign: "top",
      overflowWrap: "anywhere",
    },
  },
  number: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
});

const mostRows = 12;

function Table({ rows }: { readonly rows: readonly (readonly CellValue[])[] }) {
  const styles = useStyles();
  const shared = useGalleryStyles();
  const { words } = useGallery();
  const more = rows.length - mostRows;
  return (
    <>
      <div className={styles.frame} role="region" aria-label={words.preview.table} tabIndex={0}>
        <table className={styles.table}>
          <tbody>
            {rows.slice(0, mostRows).map((row, down) => (
              <tr key={down}>
                {row.map((cell, right) => (
                  <td key={right} className={typeof cell === "number" ? styles.number : undefined}>
                    {shownCell(cell)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more > 0 ? (
        <Text size={200} className={shared.soft}>
          {words.preview.more(more)}
        </Text>
      ) : null}
    </>
  );
}

/** Unit of a number and what else its detail says; for a verdict, what is asked and by how much it is missed. */
function explained(
  detail: readonly CellValue[] | null,
  words: GalleryWords,
): { readonly unit: string; readonly lines: readonly string[] } {
  const [value = null, ...others] = detail ?? [];
  const [second = "", ...rest] = others.map(shownCell);
  const said = (parts: readonly string[]): readonly string[] => parts.filter((text) => text !== "");
  if (typeof value === "number") {
    return { unit: second === "1" ? "" : second, lines: [said(rest).join(" · ")] };
  }
  const [target = "", gap = "", source = "", ...notes] = rest;
  const limit = target === "" ? "" : words.preview.against(target, gap);
  return { unit: "", lines: said([limit, source, said(notes).join(" · ")]) };
}

function Outcome({ outcome, detail }: Extract<Preview, { kind: "outcome" }>) {
  const styles = useStyles();
  const shared = useGalleryStyles();
  const { words } = useGallery();
  if (!outcome.ok) {
    const plain: Readonly<Record<FunctionError, string>> = words.preview.errors;
    return (
      <>
        <Text className={styles.error}>
          {outcome.error} {plain[outcome.error]}
        </Text>
        <Text size={200}>{outcome.message}</Text>
      </>
    );
  }
  const rows = resultsOf(outcome);
  const single = rows.length === 1 && rows[0]?.length === 1;
  if (!single) return <Table rows={rows} />;
  const shown = shownCell(rows[0]?.[0] ?? null);
  if (shown === "") return <Text>{words.preview.blank}</Text>;
  const { unit, lines } = explained(detail, words);
  return (
    <>
      <span className={styles.value}>
        {shown} {unit === "" ? null : <span className={styles.unit}>{unit}</span>}
      </span>
      {lines.map((line) => (
        <Text key={line} size={200} className={shared.soft}>
          {line}
        </Text>
      ))}
    </>
  );
}

/** The result as the cell will show it, told again whenever it changes. */
export function ResultPreview({ preview }: { readonly preview: Preview }) {
  const styles = useStyles();
  const shared = useGalleryStyles();
  const { words } = useGallery();
  return (
    <section aria-label={words.preview.title} aria-live="polite" className={styles.live}>
      {preview.kind === "missing" ? <Text>{words.preview.missing(preview.names)}</Text> : null}
      {preview.kind === "too-large" ? <Text>{words.preview.tooLarge}</Text> : null}
      {preview.kind === "reading" ? <Text className={shared.soft}>{words.preview.reading}</Text> : null}
      {preview.kind === "outcome" ? (
        <>
          {preview.trial === null ? null : (
            <Text size={200} className={shared.soft}>
              {words.preview.trial(preview.trial.cell, preview.trial.name)}
            </Text>
          )}
          <Outcome {...preview} />
        </>
      ) : null}
    </section>
  );
}
