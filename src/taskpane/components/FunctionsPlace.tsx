import { lazy } from "react";
import { useTranslation } from "react-i18next";
import type { FunctionsViewProps } from "../views/FunctionsView";
import { LazyPlace } from "./LazyPlace";

/** The functions' texts are fetched when the place is first seen. */
const FunctionsView = lazy(async () => ({ default: (await import("../views/FunctionsView")).FunctionsView }));

/** 函数, once it has been asked for. */
export function FunctionsPlace(props: FunctionsViewProps) {
  const { t } = useTranslation();
  return (
    <LazyPlace shown={props.shown} opening={t("functions.opening")}>
      <FunctionsView {...props} />
    </LazyPlace>
  );
}
