import { Button, Field, Input, Text, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { CommentEditRegular } from "@fluentui/react-icons/svg/comment-edit";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Finding } from "../../validation/types";
import type { SidebarSession } from "../state/types";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalXS,
  },
  actions: { display: "flex", gap: tokens.spacingHorizontalS },
});

interface ExplanationBoxProps {
  readonly finding: Finding;
  readonly session: SidebarSession;
  readonly author: string | null;
  readonly busy: boolean;
}

/** 情况说明 in place; the first one asks who signs, because Office gives no user name. */
export function ExplanationBox({ finding, session, author, busy }: ExplanationBoxProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const [writing, setWriting] = useState(false);
  const [text, setText] = useState(finding.explanation ?? "");
  const [name, setName] = useState(author ?? "");
  if (!writing) {
    return (
      <div className={styles.box}>
        {finding.explanation === null ? null : <Text size={200}>{finding.explanation}</Text>}
        <div className={styles.actions}>
          <Button size="small" icon={<CommentEditRegular />} disabled={busy} onClick={() => setWriting(true)}>
            {t("audit.writeExplanation")}
          </Button>
          {finding.explanation === null ? null : (
            <Button
              size="small"
              appearance="subtle"
              disabled={busy}
              onClick={() => void session.explain(finding, "")}
            >
              {t("audit.explanationRemove")}
            </Button>
          )}
        </div>
      </div>
    );
  }
  return (
    <form
      className={styles.box}
      onSubmit={(event) => {
        event.preventDefault();
        if (author === null) session.setAuthor(name.trim());
        setWriting(false);
        void session.explain(finding, text);
      }}
    >
      <Field label={t("audit.explanationLabel")}>
        <Textarea
          autoFocus
          value={text}
          placeholder={t("audit.explanationPlaceholder")}
          onChange={(_event, { value }) => setText(value)}
        />
      </Field>
      {author === null ? (
        <Field label={t("audit.authorTitle")} hint={t("audit.authorHint")}>
          <Input
            value={name}
            aria-label={t("audit.authorLabel")}
            onChange={(_event, { value }) => setName(value)}
          />
        </Field>
      ) : null}
      <div className={styles.actions}>
        <Button
          size="small"
          appearance="primary"
          type="submit"
          disabled={busy || text.trim() === "" || (author === null && name.trim() === "")}
        >
          {t("audit.explanationSave")}
        </Button>
        <Button size="small" onClick={() => setWriting(false)}>
          {t("audit.cancel")}
        </Button>
      </div>
    </form>
  );
}
