import { Button, Card, CardHeader, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ClipboardTaskRegular } from "@fluentui/react-icons/svg/clipboard-task";
import { TextBulletListSquareEditRegular } from "@fluentui/react-icons/svg/text-bullet-list-square-edit";
import { useTranslation } from "react-i18next";
import type { Place } from "../components/PlaceTabs";
import type { SidebarSession } from "../state/types";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalL,
    overflowY: "auto",
  },
  icon: { fontSize: "28px", color: tokens.colorBrandForeground1 },
  soft: { color: tokens.colorNeutralForeground3 },
  skip: { alignSelf: "flex-start" },
});

interface FirstRunProps {
  readonly session: SidebarSession;
  readonly onPlace: (place: Place) => void;
  readonly onDone: () => void;
}

/** Shown once: two ways to begin, each doing the real thing. */
export function FirstRun({ session, onPlace, onDone }: FirstRunProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const begin = (place: Place, work: () => Promise<void>) => () => {
    onPlace(place);
    onDone();
    void work();
  };
  const cards = [
    {
      key: "audit",
      icon: <ClipboardTaskRegular className={styles.icon} />,
      run: begin("audit", () => session.auditSample()),
    },
    {
      key: "fill",
      icon: <TextBulletListSquareEditRegular className={styles.icon} />,
      run: begin("templates", () => session.insertTemplate("county-green", {})),
    },
  ] as const;
  return (
    <main className={styles.page}>
      <Text as="h1" size={600} weight="semibold">
        {t("firstRun.title")}
      </Text>
      {cards.map(({ key, icon, run }) => (
        <Card key={key} onClick={run} focusMode="off" role="button" tabIndex={0}>
          <CardHeader
            image={icon}
            header={<Text weight="semibold">{t(`firstRun.${key}`)}</Text>}
            description={
              <Text size={200} className={styles.soft}>
                {t(`firstRun.${key}Hint`)}
              </Text>
            }
          />
        </Card>
      ))}
      <Button appearance="subtle" className={styles.skip} onClick={onDone}>
        {t("firstRun.skip")}
      </Button>
    </main>
  );
}
