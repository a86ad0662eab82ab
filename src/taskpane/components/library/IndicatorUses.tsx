import { Button, Link, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, type ReactNode } from "react";
import type { IndicatorRecord } from "../../../catalogue/types";
import { statusLabel } from "../../../i18n/rules";
import { parseRangeAddress } from "../../../workbook/address";
import { templates } from "../../../templates/registry";
import { usesOf } from "../../state/libraryUses";
import { CellFormulas } from "./CellFormulas";
import { IndicatorLinks } from "./IndicatorLink";
import { UseGroup } from "./UseGroup";
import { useLibrary } from "./libraryContext";
import { useLibraryStyles } from "./libraryStyles";

const useStyles = makeStyles({
  button: { alignSelf: "flex-start" },
  cell: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
});

interface UseLine {
  readonly key: string;
  readonly line: ReactNode;
}

/** Where else the indicator is used: in this workbook first, then in templates and the rest of the library. */
export function IndicatorUses({ indicator }: { readonly indicator: IndicatorRecord }) {
  const styles = useStyles();
  const shared = useLibraryStyles();
  const { words, language, locale, shelf, state, session, open, onAudit } = useLibrary();
  const { report, overview } = state;
  const uses = useMemo(() => usesOf(indicator.code, shelf, templates, report), [indicator, shelf, report]);
  const show = (sheet: string, cell: string) => {
    const range = parseRangeAddress(cell);
    if (range !== null) void session.selectRange({ sheet, range });
  };
  const cells: readonly UseLine[] = uses.cells.map(({ sheet, cell, shown, status }) => ({
    key: `${sheet}!${cell}`,
    line: (
      <span className={styles.cell}>
        <Link as="button" onClick={() => show(sheet, cell)}>
          {sheet}!{cell}
        </Link>
        <Text>{shown}</Text>
        {status === null ? null : <Text weight="semibold">{statusLabel(status, locale)}</Text>}
      </span>
    ),
  }));
  const inWorkbook =
    report === null ? (
      overview === null || overview.empty ? null : (
        <>
          <Text size={200} className={shared.soft}>
            {words.indicator.notAudited}
          </Text>
          <Button size="small" className={styles.button} onClick={onAudit}>
            {words.indicator.auditNow}
          </Button>
        </>
      )
    ) : cells.length === 0 ? (
      <Text size={200} className={shared.soft}>
        {words.indicator.notFound}
      </Text>
    ) : null;
  const { templates: filled, ratios, strategies, tables, records } = uses;
  const unused = [cells, filled, ratios, strategies, tables, records].every(({ length }) => length === 0);
  return (
    <section className={shared.block}>
      <h2 className={shared.heading}>{words.indicator.uses}</h2>
      {inWorkbook}
      {unused ? <Text size={200}>{words.indicator.unused}</Text> : null}
      <CellFormulas indicator={indicator} cell={uses.cells[0] ?? null} />
      <UseGroup title={words.indicator.cells} lines={cells} />
      <UseGroup
        title={words.indicator.templates}
        lines={filled.map(({ id, title }) => ({ key: id, line: <Text>{title[language]}</Text> }))}
      />
      <UseGroup
        title={words.indicator.ratios}
        lines={ratios.map(({ code }) => ({ key: code, line: <IndicatorLinks codes={[code]} /> }))}
      />
      <UseGroup
        title={words.indicator.strategies}
        lines={strategies.map(({ id, level, type, sector, title }) => ({
          key: id,
          line: (
            <>
              <Link
                as="button"
                className={shared.link}
                onClick={() => open({ kind: "field", level, type, sector, entry: id })}
              >
                {title}
              </Link>{" "}
              <Text size={200} className={shared.soft}>
                {[words.levels[level], words.types[type], words.sectors[sector]].join(" · ")}
              </Text>
            </>
          ),
        }))}
      />
      <UseGroup
        title={words.indicator.tables}
        lines={tables.map(({ id, title }) => ({
          key: id,
          line: (
            <Link as="button" className={shared.link} onClick={() => open({ kind: "table", id })}>
              {title[language]}
            </Link>
          ),
        }))}
      />
      <UseGroup
        title={words.indicator.records}
        lines={records.map(({ id, document, clause, summary }) => ({
          key: id,
          line: (
            <>
              <Link
                as="button"
                className={shared.link}
                onClick={() => open({ kind: "document", document, entry: id })}
              >
                {summary[language]}
              </Link>{" "}
              <Text size={200} className={shared.soft}>
                {shelf.catalogue.documentById(document).shortTitle[language]} {clause.number}
              </Text>
            </>
          ),
        }))}
      />
    </section>
  );
}
