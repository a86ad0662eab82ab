import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tooltip,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { ClipboardSettingsRegular } from "@fluentui/react-icons/svg/clipboard-settings";
import { EditRegular } from "@fluentui/react-icons/svg/edit";
import { LightbulbRegular } from "@fluentui/react-icons/svg/lightbulb";
import { LocalLanguageRegular } from "@fluentui/react-icons/svg/local-language";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import type { MutableRefObject } from "react";
import { useTranslation } from "react-i18next";
import type { ResolvedScope } from "../../validation/types";
import { scopeLine } from "./scopeLine";
import { useLocale } from "./useLocale";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    flexShrink: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  scope: {
    flexGrow: 1,
    minWidth: 0,
    justifyContent: "space-between",
    fontWeight: tokens.fontWeightRegular,
    textAlign: "start",
    paddingInline: tokens.spacingHorizontalS,
  },
  text: { minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  guess: { textDecorationLine: "underline", textDecorationStyle: "dotted", textUnderlineOffset: "3px" },
  soft: { color: tokens.colorNeutralForeground3 },
});

interface ScopeBarProps {
  readonly scope: ResolvedScope | null;
  readonly editing: boolean;
  readonly onEdit: () => void;
  readonly onRules: () => void;
  readonly onHelp: () => void;
  readonly onFirstRun: () => void;
  readonly onLocale: () => void;
  readonly scopeButton: MutableRefObject<HTMLElement | null>;
  readonly menuButton: MutableRefObject<HTMLElement | null>;
}

/** Always on top: what the workbook is about, and the one menu. */
export function ScopeBar({
  scope,
  editing,
  onEdit,
  onRules,
  onHelp,
  onFirstRun,
  onLocale,
  ...refs
}: ScopeBarProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { locale } = useLocale();
  const parts = scope === null ? [] : scopeLine(scope, locale, t);
  const full = parts.map(({ text, guess }) => text + (guess ? t("scope.guess") : ""));
  const unit = scope?.reportingUnit.value ?? null;
  const told = [...(unit === null ? [] : [unit]), ...full].join(" · ");
  return (
    <header className={styles.bar}>
      <Tooltip
        content={scope === null ? t("scope.label") : `${t("scope.edit")}: ${told}`}
        relationship="label"
      >
        <Button
          ref={(button: HTMLElement | null) => {
            refs.scopeButton.current = button;
          }}
          appearance="subtle"
          className={styles.scope}
          icon={<EditRegular className={styles.soft} />}
          iconPosition="after"
          disabledFocusable={scope === null}
          aria-expanded={editing}
          onClick={onEdit}
        >
          <span className={styles.text}>
            {parts.length === 0 ? t("scope.label") : null}
            {parts.map(({ text, guess }, index) => (
              <span key={text}>
                {index === 0 ? "" : " · "}
                <span className={guess ? styles.guess : ""}>{text}</span>
                {guess ? "?" : ""}
              </span>
            ))}
          </span>
        </Button>
      </Tooltip>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button
            ref={(button: HTMLElement | null) => {
              refs.menuButton.current = button;
            }}
            appearance="subtle"
            icon={<MoreHorizontalRegular />}
            aria-label={t("menu.label")}
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem icon={<ClipboardSettingsRegular />} disabled={scope === null} onClick={onRules}>
              {t("menu.rules")}
            </MenuItem>
            <MenuItem icon={<QuestionCircleRegular />} onClick={onHelp}>
              {t("menu.help")}
            </MenuItem>
            <MenuItem icon={<LightbulbRegular />} onClick={onFirstRun}>
              {t("menu.firstRun")}
            </MenuItem>
            <MenuItem icon={<LocalLanguageRegular />} onClick={onLocale}>
              {t("menu.language")}
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
    </header>
  );
}
