import { templateById } from "../../../src/templates/registry";
import { applyPlan } from "../../../src/workbook/applyPlan";
import { readSettings } from "../../../src/workbook/settingsSheet";
import type { WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { countyValue, remembering } from "../support/grid";
import { filledTemplate, goodCounty, layoutOf, withCell } from "../support/templates";
import { testRule } from "../support/testRule";

const good = filledTemplate("county-green", goodCounty);
const layout = layoutOf("county-green");
const [stamp] = readSettings(good).stamps;
if (stamp === undefined) throw new Error("a template leaves its stamp");
const { sheet } = stamp;
const current = templateById("county-green")?.version ?? "";
const stamped = (version: string, template = "county-green"): WorkbookSnapshot =>
  remembering(good, { ...readSettings(good), stamps: [{ template, version, sheet }] });

testRule("F01", {
  accept: [
    { trap: "a template of the present version", workbook: good },
    { trap: "the same version written with a further 0", workbook: stamped(`${current}.0`) },
    { trap: "a table of one's own", workbook: countyValue("装配式建筑占新建建筑面积比例", "%", 29.4) },
  ],
  reject: [
    {
      trap: "an older version",
      workbook: stamped("0.9"),
      cell: null,
      code: "template-outdated",
      severity: "error",
    },
    {
      trap: "a newer version than this program has",
      workbook: stamped("99.1"),
      cell: null,
      code: "template-newer",
      severity: "warning",
    },
    {
      trap: "a template that nobody knows",
      workbook: stamped("1", "made-up"),
      cell: null,
      code: "template-unknown",
      severity: "error",
    },
  ],
});

const unprotected = (workbook: WorkbookSnapshot): WorkbookSnapshot => {
  const applied = applyPlan(workbook, { operations: [{ type: "protect", sheet, enabled: false }] });
  if (!applied.ok) throw new Error(JSON.stringify(applied.problem));
  return applied.value;
};

testRule("F07", {
  accept: [
    { trap: "a template as it was inserted", workbook: good },
    { trap: "a copy without a stamp", workbook: unprotected(remembering(good, { stamps: [] })) },
    { trap: "a table of one's own", workbook: countyValue("装配式建筑占新建建筑面积比例", "%", 29.4) },
  ],
  reject: [
    {
      trap: "the protection taken off",
      workbook: unprotected(good),
      cell: null,
      code: "protection-removed",
      severity: "warning",
    },
  ],
});

const storeys = layout.rows.find(({ indicator }) => indicator === "COUNTY_NEW_HOUSING_MAX_STOREYS");
const plaza = layout.rows.find(({ indicator }) => indicator === "COUNTY_PLAZA_HARD_SURFACE");
const at = (row: number | undefined) => ({ row: row ?? 0, column: layout.columns.value });
const formatted = (workbook: WorkbookSnapshot, row: number | undefined, format: string): WorkbookSnapshot => {
  const applied = applyPlan(workbook, {
    operations: [
      { type: "protect", sheet, enabled: false },
      { type: "number-format", sheet, range: { ...at(row), rows: 1, columns: 1 }, format },
    ],
  });
  if (!applied.ok) throw new Error(JSON.stringify(applied.problem));
  return applied.value;
};
const plazaCell = `D${(plaza?.row ?? 0) + 1}`;

testRule("T07", {
  accept: [
    { trap: "figures as printed", workbook: good },
    { trap: "a format without places shows everything", workbook: withCell(good, at(plaza?.row), 1.23456) },
    {
      trap: "just the places that are printed",
      workbook: formatted(withCell(good, at(plaza?.row), 1.25), plaza?.row, "0.00"),
    },
    {
      trap: "binary noise is no decimal",
      workbook: formatted(withCell(good, at(plaza?.row), 0.1 + 0.2), plaza?.row, "0.0"),
    },
    { trap: "text, which T02 speaks about", workbook: withCell(good, at(storeys?.row), "11.4层") },
    {
      trap: "a table of one's own",
      workbook: countyValue("广场集中硬地面积", "公顷", { value: 1.23456, format: "0.0" }),
    },
  ],
  reject: [
    {
      trap: "more places than are printed",
      workbook: formatted(withCell(good, at(plaza?.row), 1.234), plaza?.row, "0.00"),
      cell: plazaCell,
      code: "decimals-hidden",
      severity: "info",
    },
    {
      trap: "a percentage with a further place",
      workbook: formatted(withCell(good, at(plaza?.row), 0.29437), plaza?.row, "0.00%"),
      cell: plazaCell,
      code: "decimals-hidden",
      severity: "info",
    },
  ],
});
