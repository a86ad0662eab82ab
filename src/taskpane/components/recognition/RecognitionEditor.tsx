import { Button, Field, Input, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { SheetRecognition, TableRecognition } from "../../../validation/types";
import type { RangeAddress } from "../../../workbook/address";
import { tableRoleOf, type RecognitionEdit } from "../../state/recognitionEdit";
import { EditorLayer } from "../EditorLayer";
import { TableCard, untouched, type TableDraft } from "./TableCard";

const useStyles = makeStyles({
  pair: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalM },
  input: { minWidth: 0, "& input": { minWidth: 0 } },
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
  const { sheet, tables } = recognised;
  const [first, last] = [rowNumber(firstRow), rowNumber(lastRow === "" ? firstRow : lastRow)];
  const header =
    first !== null && last !== null && last >= first && last - first < 3 ? { first, last } : null;
  const badHeader = (firstRow !== "" || lastRow !== "") && header === null;

  const save = () => {
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
    <EditorLayer
      title={t("recognition.title", { sheet })}
      hint={t(tables.length === 0 ? "recognition.noTables" : "recognition.hint")}
      save={t("recognition.save")}
      canSave={!badHeader}
      onSave={save}
      onCancel={onCancel}
      more={
        stated ? (
          <Button appearance="subtle" onClick={onForget}>
            {t("recognition.forget")}
          </Button>
        ) : null
      }
    >
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
    </EditorLayer>
  );
}
