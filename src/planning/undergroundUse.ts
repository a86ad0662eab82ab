import names from "../../seeds/planning/underground.json";
import { listIn, numberIn, wordsIn } from "../catalogue/tableCells";
import type { TableRow } from "../catalogue/tableTypes";
import type { Bilingual } from "../catalogue/types";
import { type Result, fail, succeed } from "../quantity/result";
import { findKind } from "./kinds";
import type { PlanningProblem } from "./problems";
import { impossibleQuantity } from "./ratio";
import { type Source, checkedSource } from "./source";
import { shippedTable } from "./tables";

/**
 * listed: named for this layer · prohibited: not to lie underground at all · reserved: the layer is kept in reserve ·
 * elsewhere: named for another layer · allowed: named without a layer.
 */
export type UndergroundStanding = "listed" | "prohibited" | "reserved" | "elsewhere" | "allowed";

export interface UndergroundUse {
  readonly standing: UndergroundStanding;
  readonly layer: Bilingual;
  readonly use: Bilingual;
  /** Layers for which the use is named. */
  readonly namedFor: readonly Bilingual[];
  readonly sources: readonly Source[];
}

const table = shippedTable(names.table);

type Use = (typeof names.uses)[number];

const layerName = (layer: TableRow): Bilingual => wordsIn(layer, "layer") ?? { zh: "", en: "" };

/** An edge between two layers belongs to the upper one, unless the lower is printed as including it. */
const begins = (layer: TableRow, depth: number): boolean => {
  const from = numberIn(layer, "from") ?? 0;
  return (
    depth > from || (depth === from && (from === 0 || names.ownsItsUpperEdge.includes(layerName(layer).zh)))
  );
};

const layerAt = (depth: number): TableRow | null =>
  table.rows.filter((layer) => begins(layer, depth)).at(-1) ?? null;

const layersFor = (use: Use): readonly TableRow[] =>
  table.rows.filter((layer) => listIn(layer, "uses").includes(use.name.zh));

function standingOf(use: Use, layer: TableRow): UndergroundStanding {
  if (use.standing === "prohibited") return "prohibited";
  if (listIn(layer, "uses").includes(names.reserve)) return "reserved";
  if (layersFor(use).includes(layer)) return "listed";
  return layersFor(use).length > 0 ? "elsewhere" : "allowed";
}

/** A prohibition cites both lists, a permission without layer its own; anything else the table of layers. */
function sourcesOf(standing: UndergroundStanding): readonly Source[] {
  if (standing === "prohibited") return names.prohibitions.map(checkedSource);
  return standing === "allowed" ? names.permissions.map(checkedSource) : [table];
}

/**
 * What the report says of a use at a depth underground. Layers: to 10 m (included), to 30 m (included), below 30 m,
 * from 50 m on. The lists name uses and exclude none but the prohibited ones.
 *
 * @param depth m below ground, not negative. Errors: a negative depth, an unknown use.
 * Example: a garage at 8 m → listed, shallow.
 */
export function undergroundUse(depth: number, use: string): Result<UndergroundUse, PlanningProblem> {
  const impossible = impossibleQuantity([{ name: "depth", value: depth }]);
  if (impossible) return fail(impossible);
  const found = findKind(names.uses, use);
  const layer = layerAt(depth);
  if (!found || !layer) {
    const known = names.uses.map(({ name }) => name);
    return fail({ code: "unknown-kind", quantity: "use", text: use, known });
  }
  const standing = standingOf(found, layer);
  return succeed({
    standing,
    layer: layerName(layer),
    use: found.name,
    namedFor: layersFor(found).map(layerName),
    sources: sourcesOf(standing),
  });
}
