import { Button, Link, Switch, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { loadCatalogue } from "../../../catalogue/catalogue";
import { wordReason } from "../../../i18n/recognition";
import type { TableRecognition } from "../../../validation/types";
import { rangeAddress } from "../../../workbook/address";
import type { ColumnRole, RowRole } from "../../../workbook/settings";
import { columnRoleOf, rowRoleOf, unknownRows } from "../../state/recognitionEdit";
import { pageLength, ShowMore } from "../ShowMore";
import { useLocale } from "../useLocale";
import { ColumnLine } from "./ColumnLine";
import { IndicatorField } from "./IndicatorField";

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  head: { display: "flex", alignItems: "baseline", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  guess: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1.3fr)",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  label: { overflowWrap: "anywhere" },
  soft: { color: tokens.colorNeutralForeground3 },
  toggle: { alignSelf: "flex-start", marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

export interface TableDraft {
  readonly columns: ReadonlyMap<number, ColumnRole>;
  readonly rows: ReadonlyMap<string, RowRole>;
  /** null: as it was. */
  readonly use: "read" | "ignore" | null;
}

export const untouched: TableDraft = { columns: new Map(), rows: new Map(), use: null };

interface TableCardProps {
  readonly sheet: string;
  readonly table: TableRecognition;
  readonly draft: TableDraft;
  readonly onDraft: (draft: TableDraft) => void;
  readonly onShow: () => void;
}

/** One table as it was understood, each part open to correction. */
export function TableCard({ sheet, table, draft, onDraft, onShow }: TableCardProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { locale, language } = useLocale();
  const [allRows, setAllRows] = useState(false);
  const [shown, setShown] = useState(pageLength);
  const ignored = draft.use === null ? table.ignored : draft.use === "ignore";
  const guessed = table.confidence === "guess" && draft.use !== "read";
  const nameOf = (code: string | null) =>
    code === null ? null : (loadCatalogue().indicatorByCode(code)?.name[language] ?? null);
  const unknown = unknownRows(table);
  const named = table.orientation === "indicators-down" ? table.firstRows : [];
  const rows = allRows ? named : unknown;
  const address = rangeAddress(table.range);
  return (
    <section className={styles.card} aria-label={address}>
      <div className={styles.head}>
        <h2 className={styles.title}>{t(`recognition.orientations.${table.orientation}`)}</h2>
        <Link as="button" onClick={onShow}>
          {address}
        </Link>
        {table.unit === null ? null : (
          <Text size={200} className={styles.soft}>
            {t("recognition.tableUnit", { unit: table.unit })}
          </Text>
        )}
      </div>
      <Switch
        label={t("recognition.auditTable")}
        checked={!ignored}
        onChange={(_event, { checked }) => onDraft({ ...draft, use: checked ? "read" : "ignore" })}
      />
      {guessed && !ignored ? (
        <div className={styles.guess}>
          <Text size={200}>
            {t("recognition.guess")}
            {table.reasons.map((reason) => wordReason(reason, locale)).join(t("recognition.join"))}
          </Text>
          <Button size="small" className={styles.toggle} onClick={() => onDraft({ ...draft, use: "read" })}>
            {t("recognition.confirm")}
          </Button>
        </div>
      ) : null}
      {ignored ? null : (
        <>
          <ul className={styles.list} aria-label={t("recognition.columns")}>
            {table.columns.map((column) => (
              <ColumnLine
                key={column.column}
                header={column.header}
                own={{ unit: column.unit ?? table.unit, indicator: nameOf(column.indicator) }}
                role={draft.columns.get(column.column) ?? columnRoleOf(sheet, column)}
                onChange={(role) =>
                  onDraft({ ...draft, columns: new Map(draft.columns).set(column.column, role) })
                }
              />
            ))}
          </ul>
          {named.length === 0 ? null : (
            <>
              <Text size={200} className={styles.soft}>
                {unknown.length === 0
                  ? t("recognition.allKnown", { count: table.rowCount })
                  : t("recognition.unknownRows", { count: unknown.length })}
              </Text>
              <ul className={styles.list} aria-label={t("recognition.rows")}>
                {rows.slice(0, shown).map((row) => {
                  const role = draft.rows.get(row.label) ?? rowRoleOf(sheet, row);
                  return (
                    <li key={row.row} className={styles.row}>
                      <Text className={styles.label}>{row.label}</Text>
                      <IndicatorField
                        label={row.label}
                        value={role.indicator}
                        onChange={(indicator) =>
                          onDraft({
                            ...draft,
                            rows: new Map(draft.rows).set(row.label, { ...role, role: "value", indicator }),
                          })
                        }
                      />
                    </li>
                  );
                })}
              </ul>
              <ShowMore shown={shown} total={rows.length} onMore={() => setShown(shown + pageLength)} />
              {unknown.length === named.length ? null : (
                <Button
                  size="small"
                  appearance="subtle"
                  className={styles.toggle}
                  aria-expanded={allRows}
                  onClick={() => setAllRows(!allRows)}
                >
                  {t(allRows ? "recognition.onlyUnknown" : "recognition.showRows", { count: named.length })}
                </Button>
              )}
            </>
          )}
        </>
      )}
    </section>
  );
}
