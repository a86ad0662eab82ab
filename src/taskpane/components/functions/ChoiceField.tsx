import { Combobox, Option, makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import type { Choice, ChoiceSearch, ChoiceSetting } from "../../state/functionGalleryChoices";
import { useGallery } from "./galleryContext";

const useStyles = makeStyles({
  field: { minWidth: 0, width: "100%", "& input": { minWidth: 0, textOverflow: "ellipsis" } },
  listbox: { maxHeight: "260px" },
  option: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  hint: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** More options than this are not drawn: one types a little more. */
const mostOptions = 60;

interface ChoiceFieldProps {
  readonly id: string;
  readonly label: string;
  readonly describedBy: string;
  readonly required: boolean;
  readonly value: string;
  readonly search: ChoiceSearch;
  readonly setting: ChoiceSetting;
  readonly hintOf: (choice: Choice) => string;
  readonly onChange: (text: string) => void;
}

/** Finds what an argument may be; what is typed counts as it stands. */
export function ChoiceField(props: ChoiceFieldProps) {
  const { value, search, setting, hintOf, onChange } = props;
  const styles = useStyles();
  const { words } = useGallery();
  const [open, setOpen] = useState(false);
  /** Opened without typing, all is offered: who opens the list wants another. */
  const [typing, setTyping] = useState(false);
  const sought = useDeferredValue(typing ? value : "");
  const choices = useMemo(
    () => (open ? search(sought, setting).slice(0, mostOptions) : []),
    [open, search, sought, setting],
  );
  return (
    <Combobox
      className={styles.field}
      size="small"
      freeform
      id={props.id}
      aria-describedby={props.describedBy}
      aria-required={props.required}
      placeholder={words.form.choose}
      listbox={{ className: styles.listbox, "aria-label": props.label }}
      open={open}
      onOpenChange={(_event, data) => {
        setOpen(data.open);
        if (!data.open) setTyping(false);
      }}
      value={value}
      selectedOptions={value === "" ? [] : [value]}
      onChange={({ target }) => {
        setTyping(true);
        setOpen(true);
        onChange(target.value);
      }}
      onOptionSelect={(_event, { optionValue }) => {
        setTyping(false);
        if (optionValue !== undefined && optionValue !== "") onChange(optionValue);
      }}
    >
      {choices.length === 0 ? (
        <Option key="none" value="" text={value} disabled>
          {words.form.noChoice}
        </Option>
      ) : (
        choices.map((choice) => (
          <Option key={`${choice.value} ${choice.hint}`} value={choice.value} text={choice.value}>
            <span className={styles.option}>
              <span>{choice.label}</span>
              {hintOf(choice) === "" ? null : <span className={styles.hint}>{hintOf(choice)}</span>}
            </span>
          </Option>
        ))
      )}
    </Combobox>
  );
}
