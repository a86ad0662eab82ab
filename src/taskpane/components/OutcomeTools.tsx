import {
  Button,
  Menu,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  ToggleButton,
  Tooltip,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { GroupListRegular } from "@fluentui/react-icons/svg/group-list";
import { HighlightRegular } from "@fluentui/react-icons/svg/highlight";
import { useTranslation } from "react-i18next";
import { groupings, type Grouping } from "../state/findingGroups";

const useStyles = makeStyles({
  tools: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalXS,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalXS})`,
  },
  tool: { fontWeight: tokens.fontWeightRegular, minWidth: 0, paddingInline: tokens.spacingHorizontalXS },
});

interface OutcomeToolsProps {
  readonly grouping: Grouping;
  readonly onGrouping: (grouping: Grouping) => void;
  readonly marked: boolean;
  /** Whether there is anything to mark. */
  readonly markable: boolean;
  readonly onMark: (marked: boolean) => void;
}

/** How the list is put in order, and the findings shown on the sheet itself. */
export function OutcomeTools({ grouping, onGrouping, marked, markable, onMark }: OutcomeToolsProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <div className={styles.tools}>
      <Menu
        checkedValues={{ grouping: [grouping] }}
        onCheckedValueChange={(_event, { checkedItems: [chosen] }) => {
          const next = groupings.find((one) => one === chosen);
          if (next !== undefined) onGrouping(next);
        }}
      >
        <MenuTrigger disableButtonEnhancement>
          <Button size="small" appearance="subtle" className={styles.tool} icon={<GroupListRegular />}>
            {t(`audit.groupings.${grouping}`)}
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList aria-label={t("audit.grouping")}>
            {groupings.map((one) => (
              <MenuItemRadio key={one} name="grouping" value={one}>
                {t(`audit.groupings.${one}`)}
              </MenuItemRadio>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
      {markable || marked ? (
        <Tooltip content={t("audit.markHint")} relationship="description">
          <ToggleButton
            size="small"
            appearance="subtle"
            className={styles.tool}
            icon={<HighlightRegular />}
            checked={marked}
            onClick={() => onMark(!marked)}
          >
            {t(marked ? "audit.marked" : "audit.mark")}
          </ToggleButton>
        </Tooltip>
      ) : null}
    </div>
  );
}
