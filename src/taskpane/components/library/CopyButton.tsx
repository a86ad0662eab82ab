import { Button } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { useState } from "react";
import { useLibrary } from "./libraryContext";
import { useLibraryStyles } from "./libraryStyles";

/** Copies a text; nothing happens where the page may not. */
export function CopyButton({ text }: { readonly text: string }) {
  const shared = useLibraryStyles();
  const { words } = useLibrary();
  const [copied, setCopied] = useState(false);
  const copy = () => {
    navigator.clipboard?.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <>
      <Button
        size="small"
        appearance="subtle"
        icon={copied ? <CheckmarkRegular /> : <CopyRegular />}
        aria-label={`${words.indicator.copy} ${text}`}
        title={words.indicator.copy}
        onClick={copy}
      />
      <span role="status" className={shared.spoken}>
        {copied ? words.indicator.copied : ""}
      </span>
    </>
  );
}
