import { templateById } from "../../../src/templates/registry";
import { blankTemplateData, type TemplateData, type TemplateDefinition } from "../../../src/templates/types";
import { applyPlan } from "../../../src/workbook/applyPlan";
import type { Operation } from "../../../src/workbook/plan";
import type { CellPosition } from "../../../src/workbook/address";
import type { CellValue, WorkbookSnapshot } from "../../../src/workbook/snapshot";

const emptyWorkbook: WorkbookSnapshot = { sheets: [], names: [], externalLinks: [] };

const knownTemplate = (id: string): TemplateDefinition => {
  const template = templateById(id);
  if (template === null) throw new Error(`No template ${id}`);
  return template;
};

/** The county's form as a careful person fills it: every target met. */
export const goodCounty: TemplateData = {
  cover: { reportingUnit: "灵丘县住房和城乡建设管理局", region: "灵丘县", year: 2024, level: "县级" },
  values: {
    COUNTY_BUILT_UP_POPULATION: 8.6,
    COUNTY_BUILT_UP_AREA: 9.1,
    COUNTY_TOTAL_FLOOR_AREA: 312.5,
    COUNTY_CONSTRUCTION_LAND: 480,
    COUNTY_NEW_HOUSING_FLOOR_AREA: 10,
    COUNTY_NEW_HOUSING_LOW_RISE_FLOOR_AREA: 8,
    COUNTY_NEW_HOUSING_MAX_STOREYS: 11,
    COUNTY_PLAZA_HARD_SURFACE: 1.8,
    COUNTY_INNER_ROAD_RED_LINE_WIDTH: 36,
    COUNTY_NEW_BUILDING_FLOOR_AREA: 12,
    COUNTY_NEW_GREEN_BUILDING_FLOOR_AREA: 12,
  },
  explanations: {},
  signOff: { preparer: "张某", reviewer: "李某", head: "王某", phone: "0352-1234567", date: "2025-01-10" },
};

function applied(workbook: WorkbookSnapshot, operations: readonly Operation[]): WorkbookSnapshot {
  const result = applyPlan(workbook, { operations });
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

/** A new workbook with the template, filled. */
export const filledTemplate = (id: string, data: TemplateData = blankTemplateData): WorkbookSnapshot =>
  applied(emptyWorkbook, knownTemplate(id).build(data).plan.operations);

/** The workbook with one cell of the template's sheet overwritten, as a user does who has lifted the protection. */
export const withCell = (workbook: WorkbookSnapshot, at: CellPosition, value: CellValue): WorkbookSnapshot =>
  applied(workbook, [
    { type: "protect", sheet: workbook.sheets[0]?.name ?? "", enabled: false },
    { type: "write-block", sheet: workbook.sheets[0]?.name ?? "", at, cells: [[{ value }]] },
  ]);

export const layoutOf = (id: string) => knownTemplate(id).layout;
