import { Button, Link, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ClipboardTaskRegular } from "@fluentui/react-icons/svg/clipboard-task";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import { useTranslation } from "react-i18next";
import type { SheetRecognition } from "../../validation/types";
import type { SidebarSession, WorkbookOverview } from "../state/types";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM}`,
  },
  lead: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  empty: { alignItems: "center", textAlign: "center", paddingTop: tokens.spacingVerticalXXXL },
  emptyText: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightRegular,
    textWrap: "balance",
  },
  emptyIcon: { fontSize: "48px", color: tokens.colorNeutralForeground4 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  soft: { color: tokens.colorNeutralForeground3 },
  button: { alignSelf: "flex-start" },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  sheet: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalSNudge,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  words: { display: "flex", flexDirection: "column", alignItems: "flex-start", minWidth: 0 },
  name: { maxWidth: "100%", overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
});

interface BeforeAuditProps {
  readonly session: SidebarSession;
  readonly overview: WorkbookOverview;
  readonly auditing: boolean;
  readonly onTemplates: () => void;
  readonly onRecognition: (sheet: string) => void;
}

/** One button, one sentence on what will be read, and what each sheet was taken for. */
export function BeforeAudit({ session, overview, auditing, onTemplates, onRecognition }: BeforeAuditProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const sheets = overview.recognition.filter(({ kind }) => kind !== "own");
  const tables = sheets.filter(({ values }) => values > 0).length;
  if (overview.empty) {
    return (
      <div className={mergeClasses(styles.page, styles.empty)}>
        <DocumentTableRegular className={styles.emptyIcon} aria-hidden />
        <h1 className={styles.emptyText}>{t("audit.empty")}</h1>
        <Button appearance="primary" onClick={onTemplates}>
          {t("audit.emptyButton")}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.page}>
      <div className={styles.lead}>
        <h1 className={styles.title}>
          {t(tables === 0 ? "audit.willReadNone" : "audit.willRead", { sheets: sheets.length, tables })}
        </h1>
        <Text size={200} className={styles.soft}>
          {t("audit.willReadHint")}
        </Text>
      </div>
      <Button
        appearance="primary"
        className={styles.button}
        icon={<ClipboardTaskRegular />}
        disabledFocusable={auditing}
        onClick={() => void session.audit()}
      >
        {t("audit.button")}
      </Button>
      <ul className={styles.list} aria-label={t("audit.sheets")}>
        {sheets.map((recognised) => (
          <SheetLine
            key={recognised.sheet}
            recognised={recognised}
            onOpen={() => void session.selectSheet(recognised.sheet)}
            onRecognition={() => onRecognition(recognised.sheet)}
          />
        ))}
      </ul>
    </div>
  );
}

interface SheetLineProps {
  readonly recognised: SheetRecognition;
  readonly onOpen: () => void;
  readonly onRecognition: () => void;
}

/** Kinds of sheets whose reading a user can look at and correct. */
const correctable: ReadonlySet<SheetRecognition["kind"]> = new Set([
  "indicator-table",
  "unit-table",
  "data-table",
  "not-understood",
]);

function SheetLine({ recognised, onOpen, onRecognition }: SheetLineProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { sheet, kind, values, units, confidence } = recognised;
  return (
    <li className={styles.sheet}>
      <div className={styles.words}>
        <Link as="button" className={styles.name} title={sheet} onClick={onOpen}>
          {sheet}
        </Link>
        <Text size={200} className={styles.soft}>
          {t(`audit.kinds.${kind}`, {
            values: values.toLocaleString("en-US"),
            units: units.toLocaleString("en-US"),
          })}
          {confidence === "guess" && values > 0 ? t("audit.guessed") : ""}
        </Text>
      </div>
      {correctable.has(kind) ? (
        <Button
          size="small"
          appearance={kind === "not-understood" ? "secondary" : "subtle"}
          {...(kind !== "not-understood" && { "aria-label": t("recognition.lookAt", { sheet }) })}
          onClick={onRecognition}
        >
          {t(kind === "not-understood" ? "recognition.open" : "recognition.look")}
        </Button>
      ) : null}
    </li>
  );
}
