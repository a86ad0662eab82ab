import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tooltip,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { EditRegular } from "@fluentui/react-icons/svg/edit";
import { LocalLanguageRegular } from "@fluentui/react-icons/svg/local-language";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { loadCatalogue } from "../../catalogue/catalogue";
import type { ResolvedScope } from "../../validation/types";
import type { SidebarSession, WorkbookOverview } from "../state/types";
import { ScopeEditor } from "./ScopeEditor";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  scope: {
    flexGrow: 1,
    minWidth: 0,
    justifyContent: "flex-start",
    fontWeight: tokens.fontWeightRegular,
    textAlign: "start",
  },
  text: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
});

/** "灵丘县 · 2024 · 县级 · 山西意见 +1"; what was guessed is shown as a guess. */
function useScopeLine(scope: ResolvedScope | null): string {
  const { t, i18n } = useTranslation();
  if (scope === null) return t("scope.label");
  const language = i18n.language === "zh-CN" ? "zh" : "en";
  const guess = (from: string) => (from === "guess" ? t("scope.guess") : "");
  const region =
    scope.region.value === null
      ? t("scope.unknownRegion")
      : scope.region.value.name + guess(scope.region.from);
  const year =
    scope.year.value === null ? t("scope.unknownYear") : String(scope.year.value) + guess(scope.year.from);
  const [first, ...others] = scope.adopted.map((id) => loadCatalogue().documentById(id).shortTitle[language]);
  const documents =
    first === undefined
      ? null
      : [first, others.length > 0 ? t("scope.more", { count: others.length }) : ""].join(" ");
  return [region, year, scope.level.value, scope.planType.value, documents]
    .filter((part) => part !== null && part !== "")
    .join(" · ");
}

interface ScopeBarProps {
  readonly session: SidebarSession;
  readonly overview: WorkbookOverview | null;
  readonly busy: boolean;
  readonly onHelp: () => void;
  readonly onFirstRun: () => void;
  readonly onLocale: () => void;
}

/** Always on top: what the workbook is about, and the one menu. */
export function ScopeBar({ session, overview, busy, onHelp, onFirstRun, onLocale }: ScopeBarProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const [editing, setEditing] = useState(false);
  const line = useScopeLine(overview?.scope ?? null);
  return (
    <header>
      <div className={styles.bar}>
        <Tooltip content={`${t("scope.edit")}: ${line}`} relationship="label">
          <Button
            appearance="subtle"
            className={styles.scope}
            icon={<EditRegular />}
            iconPosition="after"
            disabled={overview === null}
            aria-expanded={editing}
            onClick={() => setEditing(!editing)}
          >
            <span className={mergeClasses(styles.text)}>{line}</span>
          </Button>
        </Tooltip>
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <Button appearance="subtle" icon={<MoreHorizontalRegular />} aria-label={t("menu.label")} />
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              <MenuItem icon={<QuestionCircleRegular />} onClick={onHelp}>
                {t("menu.help")}
              </MenuItem>
              <MenuItem icon={<ArrowLeftRegular />} onClick={onFirstRun}>
                {t("menu.firstRun")}
              </MenuItem>
              <MenuItem icon={<LocalLanguageRegular />} onClick={onLocale}>
                {t("menu.language")}
              </MenuItem>
            </MenuList>
          </MenuPopover>
        </Menu>
      </div>
      {editing && overview !== null ? (
        <ScopeEditor
          scope={overview.scope}
          busy={busy}
          onCancel={() => setEditing(false)}
          onSave={(edit) => {
            setEditing(false);
            void session.setScope(edit);
          }}
        />
      ) : null}
    </header>
  );
}
