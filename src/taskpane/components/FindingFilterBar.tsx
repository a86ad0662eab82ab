import { SearchBox, ToggleButton, makeStyles, tokens } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { FindingFilter, FindingGroups } from "../state/findingGroups";
import { StepIcon } from "./steps";

/** So few findings are seen at one glance. */
const searchableFrom = 8;

const useStyles = makeStyles({
  bar: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  counts: { display: "flex", gap: tokens.spacingHorizontalXS, flexWrap: "wrap" },
  count: { minWidth: 0, paddingInline: tokens.spacingHorizontalS, fontWeight: tokens.fontWeightRegular },
  search: { maxWidth: "100%" },
});

interface FindingFilterBarProps {
  readonly groups: FindingGroups;
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
}

/** Three counts that filter, and a search where there is much to search. */
export function FindingFilterBar({ groups, filter, onFilter }: FindingFilterBarProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const total = Object.values(groups).reduce((sum, { length }) => sum + length, 0);
  return (
    <div className={styles.bar}>
      <div className={styles.counts} role="group" aria-label={t("audit.filter")}>
        {(["correct", "explain", "know"] as const).map((step) => (
          <ToggleButton
            key={step}
            size="small"
            shape="circular"
            className={styles.count}
            icon={<StepIcon step={step} />}
            checked={filter.step === step}
            disabled={groups[step].length === 0 && filter.step !== step}
            onClick={() => onFilter({ ...filter, step: filter.step === step ? null : step })}
          >
            {t(`audit.${step}`)} {groups[step].length}
          </ToggleButton>
        ))}
      </div>
      {total >= searchableFrom || filter.text !== "" ? (
        <SearchBox
          className={styles.search}
          size="small"
          placeholder={t("audit.search")}
          aria-label={t("audit.search")}
          dismiss={filter.text === "" ? null : { "aria-label": t("clearSearch") }}
          value={filter.text}
          onChange={(_event, { value }) => onFilter({ ...filter, text: value })}
        />
      ) : null}
    </div>
  );
}
