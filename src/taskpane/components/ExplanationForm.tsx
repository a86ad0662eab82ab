import { Button, Field, Input, Text, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Finding } from "../../validation/types";
import { useFindings } from "./findingContext";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalXS,
  },
  actions: { display: "flex", gap: tokens.spacingHorizontalS },
  signed: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground3,
  },
});

interface ExplanationFormProps {
  /** The same text goes to each of them. */
  readonly findings: readonly Finding[];
  readonly onClose: () => void;
}

/** 情况说明; the first one asks who signs, because Office gives no user name. */
export function ExplanationForm({ findings, onClose }: ExplanationFormProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { session, author, settle } = useFindings();
  const [text, setText] = useState(findings[0]?.explanation ?? "");
  const [name, setName] = useState(author ?? "");
  const [naming, setNaming] = useState(author === null);
  const complete = text.trim() !== "" && name.trim() !== "";
  return (
    <form
      className={styles.form}
      onKeyDown={({ key }) => (key === "Escape" ? onClose() : undefined)}
      onSubmit={(event) => {
        event.preventDefault();
        if (!complete) return;
        if (name.trim() !== author) session.setAuthor(name.trim());
        onClose();
        settle(findings, () => session.explain(findings, text));
      }}
    >
      <Field label={t("audit.explanationLabel")} size="small">
        <Textarea
          autoFocus
          size="small"
          resize="vertical"
          value={text}
          placeholder={t("audit.explanationPlaceholder")}
          onChange={(_event, { value }) => setText(value)}
        />
      </Field>
      {naming ? (
        <Field label={t("audit.authorTitle")} hint={t("audit.authorHint")} size="small">
          <Input size="small" value={name} onChange={(_event, { value }) => setName(value)} />
        </Field>
      ) : (
        <div className={styles.signed}>
          <Text size={200}>{t("audit.signedBy", { author: name })}</Text>
          <Button size="small" appearance="transparent" onClick={() => setNaming(true)}>
            {t("audit.changeAuthor")}
          </Button>
        </div>
      )}
      <div className={styles.actions}>
        <Button size="small" appearance="primary" type="submit" disabled={!complete}>
          {t("audit.explanationSave")}
        </Button>
        <Button size="small" onClick={onClose}>
          {t("audit.cancel")}
        </Button>
      </div>
    </form>
  );
}
