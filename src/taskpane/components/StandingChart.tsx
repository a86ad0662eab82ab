import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Status } from "../../assessment/types";
import { loadCatalogue } from "../../catalogue/catalogue";
import { toneColours } from "../../hosts/theme";
import { statusLabel } from "../../i18n/rules";
import { standingBySector, type SectorStanding } from "../../report/standing";
import { statusOrder, statusTones } from "../../templates/statusTones";
import type { ResultRow } from "../../validation/types";
import { useLocale } from "./useLocale";

const useStyles = makeStyles({
  chart: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  toggle: {
    alignSelf: "flex-start",
    fontWeight: tokens.fontWeightRegular,
    paddingInline: tokens.spacingHorizontalXS,
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalXS})`,
  },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "grid",
    gridTemplateColumns: "minmax(48px, max-content) minmax(0, 1fr)",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
  },
  line: { display: "contents" },
  bar: { display: "flex", gap: "2px", minWidth: 0 },
  part: {
    minWidth: "18px",
    boxSizing: "border-box",
    paddingInline: "2px",
    overflow: "hidden",
    textAlign: "center",
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase200,
    borderRadius: tokens.borderRadiusSmall,
    border: "1px solid transparent",
  },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
  },
  entry: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  key: { width: "10px", height: "10px", borderRadius: "2px", border: "1px solid transparent" },
  soft: { color: tokens.colorNeutralForeground3 },
});

/** What could not be judged has a dashed edge: two of its kinds share a colour, and one has none. */
const unjudged: ReadonlySet<Status> = new Set(["unconfigured", "not-applicable"]);

const colours = (status: Status) => {
  const { background, text } = toneColours[statusTones[status]];
  return {
    backgroundColor: background ?? "transparent",
    color: background === null ? "inherit" : (text ?? "inherit"),
    ...(unjudged.has(status) && { borderStyle: "dashed", borderColor: "currentColor" }),
  };
};

const parts = ({ counts }: SectorStanding): readonly (readonly [Status, number])[] =>
  statusOrder.flatMap((status) => {
    const count = counts.get(status) ?? 0;
    return count === 0 ? [] : [[status, count] as const];
  });

interface StandingChartProps {
  readonly results: readonly ResultRow[];
}

/** A bar a sector: how many of its values stand how. Numbers stand in the bars, so that colour is never alone. */
export function StandingChart({ results }: StandingChartProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { locale } = useLocale();
  const [open, setOpen] = useState(false);
  const standings = useMemo(() => standingBySector(loadCatalogue(), results), [results]);
  const longest = Math.max(...standings.map(({ total }) => total));
  const present = statusOrder.filter((status) => standings.some(({ counts }) => counts.has(status)));
  const nameOf = (sector: string | null) => (sector === null ? t("sectors.none") : t(`sectors.${sector}`));
  if (results.length === 0) return null;
  return (
    <div className={styles.chart}>
      <Button
        size="small"
        appearance="transparent"
        className={styles.toggle}
        icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {t("audit.bySector")}
      </Button>
      {open ? (
        <>
          <ul className={styles.list} aria-label={t("audit.bySector")}>
            {standings.map((standing) => (
              <li
                key={standing.sector}
                className={styles.line}
                aria-label={`${nameOf(standing.sector)}: ${parts(standing)
                  .map(([status, count]) => `${statusLabel(status, locale)} ${count}`)
                  .join(", ")}`}
              >
                <Text size={200} aria-hidden>
                  {nameOf(standing.sector)}
                </Text>
                <span
                  className={styles.bar}
                  aria-hidden
                  style={{
                    width: `max(${(100 * standing.total) / longest}%, ${parts(standing).length * 20}px)`,
                  }}
                >
                  {parts(standing).map(([status, count]) => (
                    <span
                      key={status}
                      className={styles.part}
                      style={{ ...colours(status), flex: `${count} 1 0` }}
                      title={`${statusLabel(status, locale)} ${count}`}
                    >
                      {count}
                    </span>
                  ))}
                </span>
              </li>
            ))}
          </ul>
          <div className={styles.legend} aria-hidden>
            {present.map((status) => (
              <span key={status} className={styles.entry}>
                <span className={styles.key} style={colours(status)} />
                <Text size={100} className={styles.soft}>
                  {statusLabel(status, locale)}
                </Text>
              </span>
            ))}
          </div>
        </>
      ) : null}
    </div>
  );
}
