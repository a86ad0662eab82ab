import { lazy } from "react";
import { useTranslation } from "react-i18next";
import type { LibraryViewProps } from "../views/LibraryView";
import { LazyPlace } from "./LazyPlace";

/** All that the documents say is fetched when the place is first seen. */
const LibraryView = lazy(async () => ({ default: (await import("../views/LibraryView")).LibraryView }));

/** 知识库, once it has been asked for. */
export function LibraryPlace(props: LibraryViewProps) {
  const { t } = useTranslation();
  return (
    <LazyPlace shown={props.shown} opening={t("library.opening")}>
      <LibraryView {...props} />
    </LazyPlace>
  );
}
