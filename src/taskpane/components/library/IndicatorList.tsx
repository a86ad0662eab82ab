import { Link, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { governingTarget } from "../../../assessment/governingTarget";
import type { IndicatorRecord } from "../../../catalogue/types";
import { formatLimit } from "../../../validation/notation";
import { libraryScope } from "../../state/libraryTargets";
import { ShowMore, pageLength } from "../ShowMore";
import { useLibrary } from "./libraryContext";
import { useLibraryStyles } from "./libraryStyles";

const useStyles = makeStyles({
  line: {
    flexDirection: "row",
    alignItems: "baseline",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  figure: { flexShrink: 0, whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
});

interface ListedIndicator {
  readonly indicator: IndicatorRecord;
  /** What is asked of it here: "≥ 30 %"; empty where it is named without a figure; null where nothing is. */
  readonly asked: string | null;
}

function Group({ title, listed }: { readonly title: string; readonly listed: readonly ListedIndicator[] }) {
  const styles = useStyles();
  const shared = useLibraryStyles();
  const { words, language, open } = useLibrary();
  const [shown, setShown] = useState(pageLength);
  if (listed.length === 0) return null;
  return (
    <section className={shared.block}>
      <h2 className={shared.heading}>
        {title} <Text className={shared.soft}>{words.indicators.count(listed.length)}</Text>
      </h2>
      <ul className={shared.list} aria-label={title}>
        {listed.slice(0, shown).map(({ indicator, asked }) => (
          <li key={indicator.code} className={mergeClasses(shared.line, styles.line)}>
            <Link
              as="button"
              className={shared.cover}
              onClick={() => open({ kind: "indicator", code: indicator.code })}
            >
              {indicator.name[language]}
            </Link>
            <Text size={200} className={styles.figure}>
              {asked ?? indicator.unit ?? ""}
            </Text>
          </li>
        ))}
      </ul>
      <ShowMore shown={shown} total={listed.length} onMore={() => setShown(shown + pageLength)} />
    </section>
  );
}

/** Every indicator; first those of which something is asked here and now, with what it is. */
export function IndicatorList() {
  const shared = useLibraryStyles();
  const { words, shelf, state } = useLibrary();
  const scope = state.overview?.scope ?? null;
  const listed = useMemo(() => {
    const asking = libraryScope(shelf.catalogue, scope);
    return shelf.catalogue.indicators.map((indicator): ListedIndicator => {
      const answer = governingTarget(shelf.catalogue, indicator, asking);
      if (!("limit" in answer)) return { indicator, asked: null };
      return { indicator, asked: formatLimit(answer.limit.operator, answer.limit.value, indicator.unit) };
    });
  }, [shelf, scope]);
  const region = scope?.region.value?.name ?? null;
  return (
    <div className={shared.page} style={{ padding: 0 }}>
      <Group
        title={region === null ? words.indicators.hereNowhere : words.indicators.here(region)}
        listed={listed.filter(({ asked }) => asked !== null)}
      />
      <Group title={words.indicators.others} listed={listed.filter(({ asked }) => asked === null)} />
    </div>
  );
}
