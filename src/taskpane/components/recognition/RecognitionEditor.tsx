import { Button, Field, Input, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { SheetRecognition, TableRecognition } from "../../../validation/types";
import type { RangeAddress } from "../../../workbook/address";
import { tableRoleOf, type RecognitionEdit } from "../../state/recognitionEdit";
import { TableCard, untouched, type TableDraft } from "./TableCard";

const useStyles = makeStyles({
  editor: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  body: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalM,
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    "& > *": { flexShrink: 0 },
  },
  title: {
    margin: 0,
    outlineStyle: "none",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  soft: { color: tokens.colorNeutralForeground3 },
  pair: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalM },
  input: { minWidth: 0, "& input": { minWidth: 0 } },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface RecognitionEditorProps {
  readonly recognised: SheetRecognition;
  /** Whether anything was said about the sheet before. */
  readonly stated: boolean;
  readonly onSave: (edit: RecognitionEdit) => void;
  readonly onForget: () => void;
  readonly onCancel: () => void;
  readonly onShow: (range: RangeAddress) => void;
}

const rowNumber = (text: string): number | null =>
  /^[1-9]\d{0,6}$/.test(text.trim()) ? Number(text) - 1 : null;

const placeOf = ({ header, range }: TableRecognition): string => `${header.first},${range.column}`;

/** What a sheet was taken for, table by table, and the user's word on it. */
export function RecognitionEditor(props: RecognitionEditorProps) {
  const { recognised, stated, onSave, onForget, onCancel, onShow } = props;
  const styles = useStyles();
  const { t } = useTranslation();
  const [drafts, setDrafts] = useState<ReadonlyMap<string, TableDraft>>(new Map());
  const [firstRow, setFirstRow] = useState("");
  const [lastRow, setLastRow] = useState("");
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { sheet, tables } = recognised;
  const [first, last] = [rowNumber(firstRow), rowNumber(lastRow === "" ? firstRow : lastRow)];
  const header =
    first !== null && last !== null && last >= first && last - first < 3 ? { first, last } : null;
  const badHeader = (firstRow !== "" || lastRow !== "") && header === null;

  const save = () => {
    if (badHeader) return;
    const chosen = [...drafts.values()];
    const uses = tables.flatMap((table) => {
      const use = drafts.get(placeOf(table))?.use ?? null;
      return use === null ? [] : [tableRoleOf(sheet, table, tables, use)];
    });
    onSave({
      sheet,
      columns: chosen.flatMap(({ columns }) => [...columns.values()]),
      rows: chosen.flatMap(({ rows }) => [...rows.values()]),
      tables: [...uses, ...(header === null ? [] : [{ sheet, header, column: null, use: "read" as const }])],
    });
  };

  return (
    <form
      className={styles.editor}
      aria-label={t("recognition.title", { sheet })}
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.defaultPrevented) onCancel();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <div className={styles.body}>
        <div>
          <h1 ref={heading} tabIndex={-1} className={styles.title}>
            {t("recognition.title", { sheet })}
          </h1>
          <Text size={200} className={styles.soft}>
            {t(tables.length === 0 ? "recognition.noTables" : "recognition.hint")}
          </Text>
        </div>
        {tables.map((table) => (
          <TableCard
            key={placeOf(table)}
            sheet={sheet}
            table={table}
            draft={drafts.get(placeOf(table)) ?? untouched}
            onDraft={(draft) => setDrafts(new Map(drafts).set(placeOf(table), draft))}
            onShow={() => onShow(table.range)}
          />
        ))}
        <div>
          <Text>{t(tables.length === 0 ? "recognition.whereHeader" : "recognition.otherHeader")}</Text>
          <div className={styles.pair}>
            <Field
              label={t("recognition.headerFrom")}
              className={styles.input}
              validationState={badHeader ? "error" : "none"}
              {...(badHeader && { validationMessage: t("recognition.badHeader") })}
            >
              <Input
                className={styles.input}
                inputMode="numeric"
                value={firstRow}
                onChange={(_event, { value }) => setFirstRow(value)}
              />
            </Field>
            <Field label={t("recognition.headerTo")} className={styles.input}>
              <Input
                className={styles.input}
                inputMode="numeric"
                value={lastRow}
                placeholder={firstRow}
                onChange={(_event, { value }) => setLastRow(value)}
              />
            </Field>
          </div>
        </div>
      </div>
      <div className={styles.actions}>
        <Button appearance="primary" type="submit" disabled={badHeader}>
          {t("recognition.save")}
        </Button>
        <Button onClick={onCancel}>{t("recognition.cancel")}</Button>
        {stated ? (
          <Button appearance="subtle" onClick={onForget}>
            {t("recognition.forget")}
          </Button>
        ) : null}
      </div>
    </form>
  );
}
