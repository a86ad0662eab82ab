import { defineTemplate } from "../../src/templates/defineTemplate";
import { templateById, templates } from "../../src/templates/registry";
import { testTemplate } from "./laws";

/** A third template costs its declaration alone: typed shares, a whole number, an indicator of another document. */
const third = defineTemplate({
  id: "third",
  version: "1.0.0",
  title: { zh: "第三张表", en: "A third form" },
  summary: { zh: "只有声明。", en: "A declaration alone." },
  aliases: [],
  documents: ["PKU"],
  minutes: 1,
  sheet: "第三张表",
  cover: ["reportingUnit", "region", "year", "level", "planType", "adopted"],
  sections: [
    {
      title: "一、指标",
      rows: [
        { indicator: "DOMESTIC_WASTE_RECYCLING_RATE" },
        { indicator: "EXTERNAL_FORM_COMPACTNESS", context: "城市新区=是" },
        { indicator: "BUS_FLEET" },
        { indicator: "PARK_AREA_PER_CAPITA" },
      ],
    },
  ],
  notes: [],
});

[...templates, third].forEach(testTemplate);

describe("templates", () => {
  it("have ids of their own, and are found by them", () => {
    expect(new Set(templates.map(({ id }) => id)).size).toBe(templates.length);
    for (const template of templates) expect(templateById(template.id)).toBe(template);
    expect(templateById("no-such-template")).toBeNull();
  });

  it("compute a ratio only where both parts are asked", () => {
    expect(third.layout.rows.map(({ kind }) => kind)).toEqual(["input", "input", "input", "input"]);
    expect(templateById("county-green")?.layout.rows.filter(({ kind }) => kind === "derived").length).toBe(4);
  });
});
