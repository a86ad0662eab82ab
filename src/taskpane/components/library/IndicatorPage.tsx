import { Text } from "@fluentui/react-components";
import { useMemo } from "react";
import { isNamedHere } from "../../../assessment/applicable";
import type { IndicatorCode } from "../../../catalogue/types";
import { libraryScope, targetsFor } from "../../state/libraryTargets";
import { IndicatorComputation } from "./IndicatorComputation";
import { IndicatorHead } from "./IndicatorHead";
import { IndicatorUses } from "./IndicatorUses";
import { TargetsElsewhere } from "./TargetsElsewhere";
import { TargetsHere } from "./TargetsHere";
import { useLibrary } from "./libraryContext";
import { useLibraryStyles } from "./libraryStyles";

/** What it is, what is asked of it here and now and why, how it is computed, where else it is used. */
export function IndicatorPage({ code }: { readonly code: IndicatorCode }) {
  const shared = useLibraryStyles();
  const { shelf, state } = useLibrary();
  const { catalogue } = shelf;
  const indicator = catalogue.indicatorByCode(code);
  const scope = state.overview?.scope ?? null;
  const targets = useMemo(
    () => (indicator === null ? null : targetsFor(catalogue, indicator, libraryScope(catalogue, scope))),
    [catalogue, indicator, scope],
  );
  if (indicator === null || targets === null) return <Text className={shared.page}>{code}</Text>;
  return (
    <div className={shared.page}>
      <IndicatorHead indicator={indicator} />
      <TargetsHere
        targets={targets.here}
        named={isNamedHere(catalogue, indicator, scope?.region.value?.code ?? null)}
      />
      <TargetsElsewhere targets={targets.elsewhere} />
      <IndicatorComputation indicator={indicator} />
      <IndicatorUses indicator={indicator} />
    </div>
  );
}
