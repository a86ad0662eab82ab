import { type WasteTreatment, wasteEmissions } from "../../carbon/waste";
import { type TreatmentRecord, findTreatment } from "../../catalogue/wasteTreatments";
import { fail, succeed } from "../../quantity/result";
import { type Rows, cellText, isBlankCell } from "../cells";
import { type Parameter, type Read, optional } from "../parameters";
import type { FunctionSpecification } from "../runner";
import type { CellValue } from "../../workbook/snapshot";
import { namedParameter } from "./factorParameters";
import { asFunctionProblem, carbonProblem } from "./problem";
import { amountOf, pureNumber } from "./quantities";
import { rowsParameter } from "./ranges";

interface WasteQuestion {
  readonly treatment: TreatmentRecord;
  readonly quantity: number;
  readonly parameters: Rows | null;
}

type Given = ReadonlyMap<string, number>;

/** "MCF=1；DOC=0.15" as rows of a name and a value. */
const rowsOf = (rows: Rows): readonly (readonly CellValue[])[] =>
  rows.flatMap((row) =>
    row.length === 2
      ? [row]
      : row
          .filter((cell) => !isBlankCell(cell))
          .flatMap((cell) => cellText(cell).split(/[;；,，\n]/u))
          .filter((part) => part.trim() !== "")
          .map((part) => part.split(/[=＝]/u)),
  );

/** Parameters by name; each not negative, shares up to 1, GWP and methane recovered as they are. */
function givenParameters({ parameters: known }: TreatmentRecord, rows: Rows): Read<Given> {
  const given = new Map<string, number>();
  for (const [label = null, cell = null] of rowsOf(rows).filter((row) => !row.every(isBlankCell))) {
    const text = cellText(label).normalize("NFKC").trim();
    const name = known.find((candidate) => candidate === text.toUpperCase());
    if (name === undefined) {
      return carbonProblem({ code: "unknown-name", parameter: "parameters", text, nearest: known });
    }
    if (isBlankCell(cell)) continue;
    const value = pureNumber.read(typeof cell === "string" ? cell.trim() : cell, "parameters");
    if (!value.ok) return value;
    const limit = name === "GWP" || name === "R" ? Number.MAX_VALUE : 1;
    if (value.value < 0) return fail({ code: "negative", parameter: "parameters" });
    if (value.value > limit) return carbonProblem({ code: "share-above-one", parameter: "parameters", name });
    given.set(name, value.value);
  }
  return succeed(given);
}

function treatmentOf({ treatment }: TreatmentRecord, given: Given): WasteTreatment | null {
  const at = (name: string): number => given.get(name) ?? Number.NaN;
  switch (treatment) {
    case "landfill":
      return {
        treatment,
        ...{ MCF: at("MCF"), DOC: at("DOC"), DOCF: at("DOCF"), F: at("F") },
        ...{ R: at("R"), OX: at("OX"), GWP: at("GWP") },
      };
    case "incineration":
      return { treatment, CCW: at("CCW"), FCF: at("FCF"), EF: at("EF") };
    case "sewage-methane":
      return { treatment, B0: at("B0"), MCF: at("MCF"), R: at("R"), GWP: at("GWP") };
    case "sewage-nitrous-oxide":
      return { treatment, EF: at("EF"), GWP: at("GWP") };
    default:
      return null;
  }
}

const treatmentParameter: Parameter<TreatmentRecord> = namedParameter(findTreatment);

/** CARBON_WASTE: tCO2 (equivalent) of a treatment; the parameters have no defaults. */
export const carbonWasteFunction: FunctionSpecification<WasteQuestion> = {
  name: "CARBON_WASTE",
  order: ["treatment", "quantity", "parameters"],
  parameters: {
    treatment: treatmentParameter,
    quantity: amountOf("t"),
    parameters: optional(rowsParameter, null),
  },
  run: ({ treatment, quantity, parameters }) => {
    const given = givenParameters(treatment, parameters ?? []);
    if (!given.ok) return given;
    const names = treatment.parameters.filter((name) => !given.value.has(name));
    const waste = treatmentOf(treatment, given.value);
    if (names.length > 0 || waste === null) return carbonProblem({ code: "parameters-missing", names });
    const emitted = wasteEmissions(quantity, waste);
    return emitted.ok ? emitted : fail(asFunctionProblem(emitted.problem));
  },
};
