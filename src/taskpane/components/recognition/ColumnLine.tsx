import { Input, Select, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { columnLetters } from "../../../workbook/address";
import type { ColumnRole } from "../../../workbook/settings";

const roles: readonly ColumnRole["role"][] = [
  "label",
  "name",
  "code",
  "year",
  "unit",
  "value",
  "note",
  "explanation",
  "ignore",
];

const useStyles = makeStyles({
  line: {
    display: "grid",
    gridTemplateColumns: "24px minmax(0, 1fr) 108px",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    rowGap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  letter: { color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
  header: {
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: 2,
    overflow: "hidden",
    overflowWrap: "anywhere",
  },
  soft: { color: tokens.colorNeutralForeground3 },
  select: { minWidth: 0, "& select": { minWidth: 0 } },
  meaning: {
    gridColumn: "2 / span 2",
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1.2fr) minmax(0, 1.4fr)",
    gap: tokens.spacingHorizontalXS,
  },
  input: { minWidth: 0, "& input": { minWidth: 0 } },
});

/** What the sheet itself says of a column, shown where the user says nothing else. */
export interface ColumnWords {
  readonly unit: string | null;
  readonly indicator: string | null;
}

interface ColumnLineProps {
  readonly role: ColumnRole;
  readonly header: string;
  readonly own: ColumnWords;
  readonly onChange: (role: ColumnRole) => void;
}

const readYear = (text: string): number | null =>
  /^(?:19|20)\d{2}$/.test(text.trim()) ? Number(text) : null;

/** One column: its letter and header, what it means, and for figures of which year, kind and unit they are. */
export function ColumnLine({ role, header, own, onChange }: ColumnLineProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const letter = columnLetters(role.column);
  const named = t("recognition.columnNamed", { letter, header });
  return (
    <li className={styles.line}>
      <Text className={styles.letter}>{letter}</Text>
      <span>
        <Text className={styles.header} title={header}>
          {header === "" ? t("recognition.noHeader") : header}
        </Text>
        {own.indicator === null || own.indicator === header ? null : (
          <Text size={200} className={styles.soft}>
            {own.indicator}
          </Text>
        )}
      </span>
      <Select
        size="small"
        className={styles.select}
        aria-label={t("recognition.roleOf", { name: named })}
        value={role.role}
        onChange={(_event, { value }) => {
          const chosen = roles.find((one) => one === value);
          if (chosen !== undefined) onChange({ ...role, role: chosen });
        }}
      >
        {roles.map((one) => (
          <option key={one} value={one}>
            {t(`recognition.roles.${one}`)}
          </option>
        ))}
      </Select>
      {role.role === "value" ? (
        <div className={styles.meaning} role="group" aria-label={named}>
          <Input
            size="small"
            className={styles.input}
            aria-label={t("recognition.year")}
            placeholder={t("recognition.year")}
            inputMode="numeric"
            maxLength={4}
            defaultValue={role.year === null ? "" : String(role.year)}
            onChange={(_event, { value }) => onChange({ ...role, year: readYear(value) })}
          />
          <Select
            size="small"
            className={styles.select}
            aria-label={t("recognition.nature")}
            value={role.nature ?? "actual"}
            onChange={(_event, { value }) =>
              onChange({ ...role, nature: value === "planned" ? "planned" : "actual" })
            }
          >
            <option value="actual">{t("recognition.natures.actual")}</option>
            <option value="planned">{t("recognition.natures.planned")}</option>
          </Select>
          <Input
            size="small"
            className={styles.input}
            aria-label={t("recognition.unit")}
            placeholder={own.unit ?? t("recognition.unit")}
            defaultValue={role.unit ?? ""}
            onChange={(_event, { value }) =>
              onChange({ ...role, unit: value.trim() === "" ? null : value.trim() })
            }
          />
        </div>
      ) : null}
    </li>
  );
}
