import {
  Button,
  Field,
  Input,
  Link,
  Select,
  Text,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { ruleTitle, ruleWhy, severityLabel } from "../../i18n/rules";
import { ruleMetas } from "../../validation/rules/registry";
import { allowedLevels } from "../../validation/ruleSettings";
import type { RuleLevel, RuleMeta } from "../../validation/types";
import type { StoredRuleSetting } from "../../workbook/settings";
import { EditorLayer } from "../components/EditorLayer";
import { useLocale } from "../components/useLocale";

const useStyles = makeStyles({
  family: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  rule: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 112px",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalSNudge,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { textAlign: "start", color: "inherit", overflowWrap: "anywhere" },
  changed: { fontWeight: tokens.fontWeightSemibold },
  wide: { gridColumn: "1 / -1" },
  soft: { color: tokens.colorNeutralForeground3 },
  select: { minWidth: 0, "& select": { minWidth: 0 } },
  fixed: { textAlign: "end", color: tokens.colorNeutralForeground3 },
});

const families = ["F", "T", "C", "L", "M", "P", "S"] as const;

interface RuleLineProps {
  readonly meta: RuleMeta;
  readonly setting: StoredRuleSetting | null;
  readonly onChange: (level: RuleLevel, reason: string) => void;
}

/** One rule: what it asks, at which level; why it exists at a click; the reason where it is not at its own level. */
function RuleLine({ meta, setting, onChange }: RuleLineProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { locale } = useLocale();
  const [open, setOpen] = useState(false);
  const { id, severity } = meta;
  const title = ruleTitle(id, locale);
  const levels = allowedLevels(meta);
  const level = setting?.level ?? severity;
  const word = (one: RuleLevel) => (one === "off" ? t("rules.off") : severityLabel(one, locale));
  return (
    <li className={styles.rule}>
      <Link
        as="button"
        appearance="subtle"
        className={mergeClasses(styles.name, level !== severity && styles.changed)}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {title}
      </Link>
      {levels.length === 1 ? (
        <Text size={200} className={styles.fixed}>
          {t("rules.fixed")}
        </Text>
      ) : (
        <Select
          size="small"
          className={styles.select}
          aria-label={title}
          value={level}
          onChange={(_event, { value }) => {
            const chosen = levels.find((one) => one === value);
            if (chosen !== undefined) onChange(chosen, setting?.reason ?? "");
          }}
        >
          {levels.map((one) => (
            <option key={one} value={one}>
              {word(one)}
            </option>
          ))}
        </Select>
      )}
      {open ? (
        <Text size={200} className={mergeClasses(styles.wide, styles.soft)}>
          {ruleWhy(id, locale)} [{id}]
        </Text>
      ) : null}
      {level === severity ? null : (
        <Field className={styles.wide} size="small" label={t("rules.reason")} hint={t("rules.reasonHint")}>
          <Input
            size="small"
            value={setting?.reason ?? ""}
            onChange={(_event, { value }) => onChange(level, value)}
          />
        </Field>
      )}
    </li>
  );
}

interface RulesViewProps {
  readonly settings: readonly StoredRuleSetting[];
  readonly onSave: (settings: readonly StoredRuleSetting[]) => void;
  readonly onCancel: () => void;
}

/** Which rules look at this workbook, and how strictly, within what their force allows. */
export function RulesView({ settings, onSave, onCancel }: RulesViewProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const [draft, setDraft] = useState<readonly StoredRuleSetting[]>(settings);
  const byFamily = useMemo(
    () => families.map((family) => [family, ruleMetas.filter(({ id }) => id.startsWith(family))] as const),
    [],
  );
  const settingOf = (id: string) => draft.filter(({ rule }) => rule === id).at(-1) ?? null;
  const change = ({ id, severity }: RuleMeta, level: RuleLevel, reason: string) => {
    const others = draft.filter(({ rule }) => rule !== id);
    setDraft(level === severity ? others : [...others, { rule: id, level, reason }]);
  };
  return (
    <EditorLayer
      title={t("rules.title")}
      hint={t("rules.hint")}
      save={t("rules.save")}
      onSave={() => onSave(draft.map((one) => ({ ...one, reason: one.reason.trim() })))}
      onCancel={onCancel}
      more={
        draft.length === 0 ? null : (
          <Button appearance="subtle" onClick={() => setDraft([])}>
            {t("rules.reset")}
          </Button>
        )
      }
    >
      {byFamily.map(([family, metas]) => (
        <section key={family}>
          <h2 className={styles.family}>{t(`rules.families.${family}`)}</h2>
          <ul className={styles.list}>
            {metas.map((meta) => (
              <RuleLine
                key={meta.id}
                meta={meta}
                setting={settingOf(meta.id)}
                onChange={(level, reason) => change(meta, level, reason)}
              />
            ))}
          </ul>
        </section>
      ))}
    </EditorLayer>
  );
}
