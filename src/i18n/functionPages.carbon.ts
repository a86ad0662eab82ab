import { type FunctionPages, blanksEn, blanksZh } from "./functionPage";

export const carbonFunctionPages: FunctionPages = {
  CARBON_INTENSITY: {
    example: {
      args: [12600, 8.4, "公顷", "亩"],
      result: 100,
      zh: "工业用地 8.4 公顷，年排放 12600 吨二氧化碳，亩均 100 吨。8.4 公顷正好是 126 亩。",
      en: "Industrial land of 8.4 公顷 (hectares) emits 12,600 tCO2 a year: 100 tCO2 per 亩. 8.4 公顷 are exactly 126 亩.",
    },
    zh: [
      "排放量不带单位时按吨二氧化碳；按碳计的数请写 tC，乘以 44/12 折成二氧化碳。",
      "结果单位只写分母的单位（亩）时，结果是每单位多少吨二氧化碳；也可以写整个单位（tCO2/万元、kgCO2/m²）。",
      "要换算而没有给分母单位，或单位不能换算，是 #VALUE!；负数是 #NUM!；分母为 0 是 #DIV/0!。",
      blanksZh,
    ],
    en: [
      "Emissions without a unit are tCO2; carbon written as tC is multiplied by 44/12.",
      "A result unit that names the denominator alone (亩) gives tCO2 per that unit; the whole unit may be given too (tCO2/万元, kgCO2/m²).",
      "A conversion without the denominator's unit, or between unlike units, gives #VALUE!; a negative quantity #NUM!; a denominator of 0 #DIV/0!.",
      blanksEn,
    ],
  },
};
