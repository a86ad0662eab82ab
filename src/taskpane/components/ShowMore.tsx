import { Button } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";

/** A provincial table can have thousands of findings; the pane draws a page at a time. */
export const pageLength = 40;

interface ShowMoreProps {
  readonly shown: number;
  readonly total: number;
  readonly className?: string;
  readonly onMore: () => void;
}

export function ShowMore({ shown, total, className, onMore }: ShowMoreProps) {
  const { t } = useTranslation();
  if (total <= shown) return null;
  return (
    <div className={className}>
      <Button appearance="subtle" size="small" onClick={onMore}>
        {t("audit.more", { count: Math.min(pageLength, total - shown) })}
      </Button>
    </div>
  );
}
