import { cellAddress } from "../../workbook/address";
import type { RecognisedTable, TableEntry } from "../recognition/types";
import { holdsNumber } from "./factorTable";
import { none, sureTables, type Draft, type Rule } from "./rule";

/** Everything that is used, whoever made it; what is bought from outside is counted nowhere else. */
const all = {
  electricity: /^(?:全社会|全市|全县|全省|全区)?用电(?:总)?量|^电力消费(?:总)?量|^用电合计/,
  heat: /^(?:全社会|全市|全县)?用热(?:总)?量|^热力消费(?:总)?量|^供热(?:总)?量/,
} as const;

/** Fuel burnt here to make it; power without fuel has no emissions to count twice. */
const madeHere = {
  electricity: /发电(?:用|耗|消耗|投入)|火力发电|火电(?!.*装机)|自备电厂/,
  heat: /供热(?:用|耗|消耗|投入)|制热用|锅炉用/,
} as const;

const withoutFuel = /光伏|太阳能|风电|风力|水电|水力|核电|装机|上网电价/;

type Carrier = keyof typeof all;

const filled = (table: RecognisedTable, entry: TableEntry): boolean =>
  table.values.some((column) => holdsNumber(table, entry, column));

function countedTwice(table: RecognisedTable, carrier: Carrier): readonly Draft[] {
  const label = table.columns.find(({ use }) => use === "label");
  if (label === undefined) return none;
  const rows = table.entries.filter((entry) => filled(table, entry) && !withoutFuel.test(entry.label));
  const fuel = rows.find((entry) => madeHere[carrier].test(entry.label));
  if (fuel === undefined) return none;
  const otherCell = cellAddress({ row: fuel.row, column: label.column });
  return rows
    .filter((entry) => all[carrier].test(entry.label))
    .map((entry) => ({
      at: { row: entry.row, column: label.column },
      label: entry.label,
      value: entry.label,
      problem: { code: "counted-twice", carrier, otherLabel: fuel.label, otherCell },
    }));
}

/** M04: electricity and heat are counted once, as fuel burnt or as what was used, not as both. */
export const doubleCounting: Rule = {
  meta: { id: "M04", severity: "warning", fixable: false, since: "1.1.0" },
  checkSheet: (sheet) =>
    sureTables(sheet).flatMap((table) => [
      ...countedTwice(table, "electricity"),
      ...countedTwice(table, "heat"),
    ]),
};
