import { Button, Text, createFocusOutlineStyle, makeStyles, tokens } from "@fluentui/react-components";
import { ClipboardTaskRegular } from "@fluentui/react-icons/svg/clipboard-task";
import { TextBulletListSquareEditRegular } from "@fluentui/react-icons/svg/text-bullet-list-square-edit";
import { useTranslation } from "react-i18next";
import type { Place } from "../components/PlaceTabs";
import type { SidebarSession, WorkbookOverview } from "../state/types";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
    overflowY: "auto",
    "& > *": { flexShrink: 0 },
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600 },
  intro: { paddingBottom: tokens.spacingVerticalS },
  card: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    alignItems: "center",
    padding: tokens.spacingHorizontalL,
    textAlign: "start",
    fontFamily: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    cursor: "pointer",
    ":hover": {
      backgroundColor: tokens.colorNeutralBackground2,
      border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    },
    ...createFocusOutlineStyle(),
  },
  icon: { fontSize: "32px", color: tokens.colorBrandForeground1, display: "block" },
  words: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  soft: { color: tokens.colorNeutralForeground3 },
  skip: { alignSelf: "flex-start", marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalM})` },
});

interface FirstRunProps {
  readonly session: SidebarSession;
  readonly overview: WorkbookOverview | null;
  readonly onPlace: (place: Place) => void;
  readonly onDone: () => void;
}

/** Shown once: two ways to begin, each doing the real thing. */
export function FirstRun({ session, overview, onPlace, onDone }: FirstRunProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const begin = (place: Place, work: () => Promise<void>) => () => {
    onPlace(place);
    onDone();
    void work();
  };
  const cards = [
    {
      key: overview?.empty === false ? "audit" : "auditEmpty",
      icon: <ClipboardTaskRegular className={styles.icon} aria-hidden />,
      run: begin("audit", session.auditSample),
    },
    {
      key: "fill",
      icon: <TextBulletListSquareEditRegular className={styles.icon} aria-hidden />,
      run: begin("templates", () => session.insertTemplate("county-green", {})),
    },
  ] as const;
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{t("firstRun.title")}</h1>
      <Text className={styles.intro}>{t("firstRun.intro")}</Text>
      {cards.map(({ key, icon, run }) => (
        <button key={key} type="button" className={styles.card} onClick={run}>
          {icon}
          <span className={styles.words}>
            <Text weight="semibold" size={400}>
              {t(`firstRun.${key}`)}
            </Text>
            <Text size={200} className={styles.soft}>
              {t(`firstRun.${key}Hint`)}
            </Text>
          </span>
        </button>
      ))}
      <Button appearance="transparent" className={styles.skip} onClick={onDone}>
        {t("firstRun.skip")}
      </Button>
    </div>
  );
}
