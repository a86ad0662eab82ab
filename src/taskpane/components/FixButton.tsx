import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
} from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { valueText } from "../../report/findingRows";
import type { Finding, Fix } from "../../validation/types";
import { useFindings } from "./findingContext";
import { afterText, consentQuestions, fixButton } from "./fixWords";

interface FixButtonProps {
  readonly finding: Finding;
  readonly fix: Fix;
}

/** Makes a safe fix at once; asks before one that drops something the user wrote, or shows what was hidden. */
export function FixButton({ finding, fix }: FixButtonProps) {
  const { t } = useTranslation();
  const { session, settle } = useFindings();
  const after = afterText(fix);
  const apply = () => settle([finding], () => session.applyFixes([finding]));
  const button = (onClick?: () => void) => (
    <Button size="small" {...(onClick && { onClick })}>
      {t(fixButton(fix), { after })}
    </Button>
  );
  if (fix.kind === "safe") return button(apply);
  return (
    <Dialog>
      <DialogTrigger disableButtonEnhancement>{button()}</DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t("audit.consentTitle")}</DialogTitle>
          <DialogContent>
            {t(consentQuestions[fix.code], { before: valueText(fix.before), after })}
          </DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="primary" onClick={apply}>
                {t("audit.confirm")}
              </Button>
            </DialogTrigger>
            <DialogTrigger disableButtonEnhancement>
              <Button>{t("audit.cancel")}</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
