import { Tab, TabList, makeStyles, tokens } from "@fluentui/react-components";
import { ClipboardTaskRegular } from "@fluentui/react-icons/svg/clipboard-task";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import { LibraryRegular } from "@fluentui/react-icons/svg/library";
import { useTranslation } from "react-i18next";

export const places = ["audit", "templates", "library"] as const;
export type Place = (typeof places)[number];

export const tabId = (place: Place): string => `greencheck-tab-${place}`;
export const panelId = (place: Place): string => `greencheck-panel-${place}`;

const useStyles = makeStyles({
  tabs: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, flexShrink: 0 },
});

interface PlaceTabsProps {
  readonly place: Place;
  readonly onPlace: (place: Place) => void;
}

export function PlaceTabs({ place, onPlace }: PlaceTabsProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const tab = (value: Place, icon: JSX.Element) => (
    <Tab value={value} id={tabId(value)} aria-controls={panelId(value)} icon={icon}>
      {t(`place.${value}`)}
    </Tab>
  );
  return (
    <TabList
      className={styles.tabs}
      aria-label={t("place.label")}
      selectedValue={place}
      onTabSelect={(_event, { value }) => onPlace(places.find((known) => known === value) ?? "audit")}
    >
      {tab("audit", <ClipboardTaskRegular />)}
      {tab("templates", <DocumentTableRegular />)}
      {tab("library", <LibraryRegular />)}
    </TabList>
  );
}
