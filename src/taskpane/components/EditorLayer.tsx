import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import { useTranslation } from "react-i18next";

const useStyles = makeStyles({
  editor: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  body: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    "& > *": { flexShrink: 0 },
  },
  title: {
    margin: 0,
    outlineStyle: "none",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  soft: { color: tokens.colorNeutralForeground3 },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface EditorLayerProps {
  readonly title: string;
  readonly hint?: string;
  readonly save: string;
  readonly canSave?: boolean;
  /** The title takes the focus, so that it is read first; else a field of the editor does. */
  readonly focusTitle?: boolean;
  readonly onSave: () => void;
  readonly onCancel: () => void;
  /** A further button beside 保存 and 取消. */
  readonly more?: ReactNode;
  readonly children: ReactNode;
}

/** What stands over the places while something is edited: fields that scroll, and what ends it. Escape leaves. */
export function EditorLayer({
  title,
  hint,
  save,
  canSave = true,
  focusTitle = true,
  onSave,
  onCancel,
  more,
  children,
}: EditorLayerProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focusTitle) heading.current?.focus();
  }, [focusTitle]);
  return (
    <form
      className={styles.editor}
      aria-label={title}
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.defaultPrevented) onCancel();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        if (canSave) onSave();
      }}
    >
      <div className={styles.body}>
        <div>
          <h1 ref={heading} tabIndex={-1} className={styles.title}>
            {title}
          </h1>
          {hint === undefined ? null : (
            <Text size={200} className={styles.soft}>
              {hint}
            </Text>
          )}
        </div>
        {children}
      </div>
      <div className={styles.actions}>
        <Button appearance="primary" type="submit" disabled={!canSave}>
          {save}
        </Button>
        <Button onClick={onCancel}>{t("cancel")}</Button>
        {more}
      </div>
    </form>
  );
}
