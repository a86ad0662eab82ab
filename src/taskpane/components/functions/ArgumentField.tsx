import { Button, Checkbox, Input, Text, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { TableCellEditRegular } from "@fluentui/react-icons/svg/table-cell-edit";
import { useCallback, useId, useMemo } from "react";
import { loadCatalogue } from "../../../catalogue/catalogue";
import { resolveIndicator } from "../../../catalogue/resolve";
import type { SelectedRange } from "../../../hosts/types";
import { rangeAddress } from "../../../workbook/address";
import type { GalleryFunction, GalleryParameter } from "../../state/functionGallery";
import {
  type ArgumentEntry,
  blankEntry,
  referenceText,
  typedEntry,
} from "../../state/functionGalleryArguments";
import { choicesFor, type Choice, type ChoiceSetting } from "../../state/functionGalleryChoices";
import { ChoiceField } from "./ChoiceField";
import { askedHere } from "./askedHere";
import { useGallery } from "./galleryContext";
import { useGalleryStyles } from "./galleryStyles";

const useStyles = makeStyles({
  field: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, minWidth: 0 },
  head: { display: "flex", alignItems: "baseline", gap: tokens.spacingHorizontalXS },
  label: { fontWeight: tokens.fontWeightSemibold },
  star: { color: tokens.colorStatusDangerForeground1 },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, minWidth: 0 },
  control: { flexGrow: 1, minWidth: 0, "& input": { minWidth: 0 } },
  take: { flexShrink: 0, minWidth: "auto", maxWidth: "45%", fontWeight: tokens.fontWeightRegular },
  chip: {
    display: "flex",
    alignItems: "center",
    flexGrow: 1,
    minWidth: 0,
    paddingInlineStart: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  taken: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
});

interface ArgumentFieldProps {
  readonly entry: ArgumentEntry;
  readonly of: GalleryFunction;
  readonly parameter: GalleryParameter;
  readonly selected: SelectedRange | null;
  readonly typed: (parameter: string) => string;
  readonly onChange: (entry: ArgumentEntry) => void;
}

/** One argument: what it is, how it may be said, and the selected cells in its place. */
export function ArgumentField({ entry, of, parameter, selected, typed, onChange }: ArgumentFieldProps) {
  const styles = useStyles();
  const shared = useGalleryStyles();
  const { words, language, state } = useGallery();
  const id = useId();
  const scope = state.overview?.scope ?? null;
  const choices = useMemo(() => choicesFor(of.name, parameter.name), [of, parameter]);
  const setting = useMemo(
    (): ChoiceSetting => ({ language, near: scope?.region.value?.code ?? null, typed }),
    [language, scope, typed],
  );
  const hintOf = useCallback(
    ({ hint, indicator }: Choice) =>
      indicator === undefined ? hint : words.form.asked(hint, askedHere(indicator, scope), ""),
    [words, scope],
  );
  const text = entry.kind === "typed" ? entry.text : "";
  const { label, description, optional } = parameter;
  const about = `${id}-about`;
  if (parameter.name === "detail") {
    return (
      <div className={styles.field}>
        <Checkbox
          label={label}
          checked={text === "1"}
          aria-describedby={about}
          onChange={(_event, { checked }) => onChange(checked === true ? typedEntry("1") : blankEntry)}
        />
        <Text id={about} size={200} className={shared.soft}>
          {description}
        </Text>
      </div>
    );
  }
  const fixed = entry.kind === "reference" || entry.kind === "rows";
  const place = selected === null ? null : rangeAddress(selected.range);
  return (
    <div className={styles.field} role="group" aria-labelledby={`${id}-label`}>
      <div className={styles.head}>
        <label id={`${id}-label`} htmlFor={id} className={styles.label}>
          {label}
        </label>
        {optional ? (
          <Text size={200} className={shared.soft}>
            {words.form.optional}
          </Text>
        ) : (
          <span className={styles.star} aria-hidden>
            *
          </span>
        )}
      </div>
      <div className={styles.line}>
        {fixed ? (
          <div className={styles.chip}>
            <span id={id} className={styles.taken}>
              {entry.kind === "reference"
                ? words.form.fromCells(referenceText(entry.place, selected?.sheet ?? null))
                : words.form.rows(entry.rows.length, entry.rows[0]?.length ?? 0)}
            </span>
            <Button
              size="small"
              appearance="transparent"
              icon={<DismissRegular />}
              aria-label={words.form.release(label)}
              onClick={() => onChange(blankEntry)}
            />
          </div>
        ) : (
          <div className={styles.control}>
            {choices === null ? (
              <Input
                id={id}
                size="small"
                style={{ width: "100%" }}
                aria-describedby={about}
                aria-required={!optional}
                placeholder={parameter.range ? words.form.range : words.form.type}
                value={text}
                onChange={(_event, { value }) => onChange(typedEntry(value))}
              />
            ) : (
              <ChoiceField
                id={id}
                label={label}
                describedBy={about}
                required={!optional}
                value={text}
                search={choices}
                setting={setting}
                hintOf={hintOf}
                onChange={(value) => onChange(typedEntry(value))}
              />
            )}
          </div>
        )}
        <Button
          className={styles.take}
          size="small"
          icon={<TableCellEditRegular />}
          disabled={selected === null}
          aria-label={place === null ? words.form.takeNothing : words.form.takeFor(place, label)}
          title={place === null ? words.form.takeNothing : words.form.takeFor(place, label)}
          onClick={() => {
            if (selected !== null) onChange({ kind: "reference", place: selected });
          }}
        >
          {place === null ? null : words.form.take(place)}
        </Button>
      </div>
      <Text id={about} size={200} className={shared.soft}>
        {parameter.name === "indicator" ? (indicatorLine(text) ?? description) : description}
      </Text>
    </div>
  );

  /** Once it is known which indicator is meant, what is asked of it says more than what an indicator is. */
  function indicatorLine(name: string): string | null {
    const found = name.trim() === "" ? null : resolveIndicator(loadCatalogue(), name);
    if (found === null || !found.ok) return null;
    const { indicator } = found.value;
    return words.form.asked(indicator.unit ?? "", askedHere(indicator, scope), "");
  }
}
