import { Tab, TabList, makeStyles, tokens } from "@fluentui/react-components";
import { ClipboardTaskRegular } from "@fluentui/react-icons/svg/clipboard-task";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import { useTranslation } from "react-i18next";

export type Place = "audit" | "templates";

const useStyles = makeStyles({
  tabs: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, paddingInline: tokens.spacingHorizontalS },
});

interface PlaceTabsProps {
  readonly place: Place;
  readonly onPlace: (place: Place) => void;
}

export function PlaceTabs({ place, onPlace }: PlaceTabsProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <TabList
      className={styles.tabs}
      selectedValue={place}
      onTabSelect={(_event, { value }) => onPlace(value === "templates" ? "templates" : "audit")}
    >
      <Tab value="audit" icon={<ClipboardTaskRegular />}>
        {t("place.audit")}
      </Tab>
      <Tab value="templates" icon={<DocumentTableRegular />}>
        {t("place.templates")}
      </Tab>
    </TabList>
  );
}
