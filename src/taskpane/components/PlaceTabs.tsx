import { Tab, TabList, makeStyles, tokens } from "@fluentui/react-components";
import { ClipboardTaskRegular } from "@fluentui/react-icons/svg/clipboard-task";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import { MathFormulaRegular } from "@fluentui/react-icons/svg/math-formula";
import { LibraryRegular } from "@fluentui/react-icons/svg/library";
import { useTranslation } from "react-i18next";

export const places = ["audit", "templates", "functions", "library"] as const;
export type Place = (typeof places)[number];

export const tabId = (place: Place): string => `greencheck-tab-${place}`;
export const panelId = (place: Place): string => `greencheck-panel-${place}`;

const useStyles = makeStyles({
  frame: {
    flexShrink: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    containerType: "inline-size",
  },
  tabs: { justifyContent: "space-between", "@container (min-width: 400px)": { justifyContent: "start" } },
  // Four words beside their icons need more than a narrow pane has: there the icon stands over its word.
  tab: {
    "@container (max-width: 399px)": {
      flexGrow: 1,
      justifyItems: "center",
      paddingLeft: tokens.spacingHorizontalXS,
      paddingRight: tokens.spacingHorizontalXS,
      // Fluent lays icon and word (and the room for the bold word) in one row of a grid.
      "& .fui-Tab__content, & .fui-Tab__content--reserved-space": {
        gridColumnStart: 1,
        gridRowStart: 2,
        fontSize: tokens.fontSizeBase200,
        lineHeight: tokens.lineHeightBase200,
      },
    },
  },
});

interface PlaceTabsProps {
  readonly place: Place;
  readonly onPlace: (place: Place) => void;
}

export function PlaceTabs({ place, onPlace }: PlaceTabsProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const tab = (value: Place, icon: JSX.Element) => (
    <Tab className={styles.tab} value={value} id={tabId(value)} aria-controls={panelId(value)} icon={icon}>
      {t(`place.${value}`)}
    </Tab>
  );
  return (
    <div className={styles.frame}>
      <TabList
        className={styles.tabs}
        aria-label={t("place.label")}
        selectedValue={place}
        onTabSelect={(_event, { value }) => onPlace(places.find((known) => known === value) ?? "audit")}
      >
        {tab("audit", <ClipboardTaskRegular />)}
        {tab("templates", <DocumentTableRegular />)}
        {tab("functions", <MathFormulaRegular />)}
        {tab("library", <LibraryRegular />)}
      </TabList>
    </div>
  );
}
