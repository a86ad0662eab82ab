import { Link } from "@fluentui/react-components";
import type { IndicatorCode } from "../../../catalogue/types";
import { useLibrary } from "./libraryContext";
import { useLibraryStyles } from "./libraryStyles";

/** An indicator's name, leading to its page. */
export function IndicatorLink({ code }: { readonly code: IndicatorCode }) {
  const styles = useLibraryStyles();
  const { shelf, language, open } = useLibrary();
  const indicator = shelf.catalogue.indicatorByCode(code);
  return (
    <Link as="button" className={styles.link} onClick={() => open({ kind: "indicator", code })}>
      {indicator?.name[language] ?? code}
    </Link>
  );
}

/** Several indicators, one behind the other. */
export function IndicatorLinks({ codes }: { readonly codes: readonly IndicatorCode[] }) {
  const { words } = useLibrary();
  return (
    <>
      {codes.map((code, index) => (
        <span key={code}>
          {index === 0 ? "" : words.between}
          <IndicatorLink code={code} />
        </span>
      ))}
    </>
  );
}
