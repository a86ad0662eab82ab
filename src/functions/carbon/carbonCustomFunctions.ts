/**
 * Functions on carbon as Excel knows them. The JSDoc of each is the text of the formula wizard and the source of
 * its metadata (`npm run metadata`); \`unknown\` becomes the wizard's type any, so that texts and numbers arrive
 * as typed. This note stands above the imports: beside a wrapper it would count as its text.
 */
import { rows, single } from "../excelDoor";

/**
 * Carbon emissions over an area, an output, a population or another quantity, converted into the unit wanted.
 * @customfunction CARBON_INTENSITY
 * @param emissions Emissions in tCO2; a text may carry its unit, such as "1.26万吨" or "100tC". Not negative.
 * @param denominator The quantity below the stroke, above 0; a text may carry its unit.
 * @param [denominatorUnit] Unit of the denominator, such as 公顷, 亿元, 万人 or km².
 * @param [resultUnit] Unit of the denominator in the result (亩), or the whole unit (tCO2/万元, kgCO2/m²). Omitted: as the denominator's.
 * @returns The intensity in tCO2 per unit of the denominator unless the result unit says otherwise.
 */
export function CARBON_INTENSITY(
  emissions: unknown,
  denominator: unknown,
  denominatorUnit?: unknown,
  resultUnit?: unknown,
): unknown {
  return single("CARBON_INTENSITY", [emissions, denominator, denominatorUnit, resultUnit]);
}

/**
 * The carbon gap: emissions less sinks, positive where sinks fall short. The detail adds the compensation rate.
 * @customfunction CARBON_BALANCE
 * @param emission Emissions in tCO2; a text may carry its unit, such as "120万tCO2", which the answer keeps. Not negative.
 * @param sink Sinks in the unit of the emissions; a text may carry its own, such as "8万tC". Not negative.
 * @param [sinkUnit] Unit of a sink without one, such as tC, which is multiplied by 44/12.
 * @param [detail] 0 (default) for the gap; 1 for a row: gap, unit, method, source, note, compensation rate.
 * @returns The gap in the unit of the emissions.
 */
export function CARBON_BALANCE(
  emission: unknown,
  sink: unknown,
  sinkUnit?: unknown,
  detail?: unknown,
): unknown[][] {
  return rows("CARBON_BALANCE", [emission, sink, sinkUnit, detail]);
}

/**
 * The share by which emissions or an intensity fall, negative where they rise; with years the steady rate a year.
 * @customfunction CARBON_REDUCTION
 * @param before The figure before, above 0.
 * @param after The figure after, in the same unit or with a unit of its own. Not negative.
 * @param [years] Years between the two, above 0: the answer is then 1 − (after/before)^(1/years).
 * @returns A share: 0.6 for 60 %.
 */
export function CARBON_REDUCTION(before: unknown, after: unknown, years?: unknown): unknown {
  return single("CARBON_REDUCTION", [before, after, years]);
}

/**
 * Emissions that a region would save at the intensity of a benchmark region: difference of intensities times output.
 * @customfunction CARBON_POTENTIAL
 * @param intensity The region's intensity in tCO2/万元.
 * @param benchmarkIntensity The benchmark's intensity in tCO2/万元.
 * @param gdp The region's output in 万元; a text may carry its unit, such as "300亿元".
 * @returns tCO2; negative where the region is better than the benchmark.
 */
export function CARBON_POTENTIAL(intensity: unknown, benchmarkIntensity: unknown, gdp: unknown): unknown {
  return single("CARBON_POTENTIAL", [intensity, benchmarkIntensity, gdp]);
}

/**
 * The decoupling of emissions from output after Tapio: one of eight states, such as 弱脱钩 (weak decoupling).
 * @customfunction CARBON_DECOUPLING
 * @param c0 Emissions at the beginning, above 0.
 * @param c1 Emissions at the end.
 * @param g0 Output at the beginning, above 0, in constant prices.
 * @param g1 Output at the end, in the same prices; not the same as at the beginning.
 * @param [detail] 0 (default) for the state; 1 for a row: state, unit, method, source, note, elasticity.
 * @returns The state, in Chinese in every language.
 */
export function CARBON_DECOUPLING(
  c0: unknown,
  c1: unknown,
  g0: unknown,
  g1: unknown,
  detail?: unknown,
): unknown[][] {
  return rows("CARBON_DECOUPLING", [c0, c1, g0, g1, detail]);
}

/**
 * What a change of emissions owes to population, output per head, energy intensity and carbon intensity (LMDI-I).
 * @customfunction CARBON_LMDI
 * @param before Four figures before: population, output, energy, emissions; a column of names beside them is passed over.
 * @param after The same four figures after, in the same units.
 * @returns A row: the four effects and their sum, the change of emissions.
 */
export function CARBON_LMDI(before: unknown[][], after: unknown[][]): unknown[][] {
  return rows("CARBON_LMDI", [before, after]);
}

/**
 * By how much emissions multiply when construction land multiplies, after the report's finding: land doubled, emissions times 2.7.
 * @customfunction CARBON_LAND_GROWTH
 * @param growth Land after over land before, such as 2 or "200%" for land doubled. Not negative.
 * @returns The factor on emissions.
 */
export function CARBON_LAND_GROWTH(growth: unknown): unknown {
  return single("CARBON_LAND_GROWTH", [growth]);
}

/**
 * Carbon-balance zones: economic contribution and ecological support of each unit, and the zone that follows.
 * @customfunction CARBON_ZONE
 * @param gdp Output of each unit in 万元.
 * @param emissions Emissions of each unit in tCO2, in the same order.
 * @param sinks Sinks of each unit in tCO2, in the same order.
 * @returns One row a unit: economic contribution coefficient, ecological support coefficient, zone in Chinese.
 */
export function CARBON_ZONE(gdp: unknown[][], emissions: unknown[][], sinks: unknown[][]): unknown[][] {
  return rows("CARBON_ZONE", [gdp, emissions, sinks]);
}

/**
 * Splits a total over units by drivers and weights of your own; the weights must add up to 1.
 * @customfunction CARBON_ALLOCATE
 * @param total The total to split, in any unit.
 * @param drivers Figures of the units: one row a unit, one column a driver, or the other way round. Not negative.
 * @param weights One weight a driver, adding up to 1 (100 %).
 * @returns The part of each unit, beside the drivers.
 */
export function CARBON_ALLOCATE(total: unknown, drivers: unknown[][], weights: unknown[][]): unknown[][] {
  return rows("CARBON_ALLOCATE", [total, drivers, weights]);
}

/**
 * Plan alternatives side by side: absolute emissions, per output, per area, per head, net of sinks, ranked by the net.
 * @customfunction CARBON_SCENARIO
 * @param base Today's five figures: emissions, output, area, population, sinks; a column of names beside them is passed over.
 * @param changes One row an alternative: a name if you like, then five relative changes, such as -0.1 or "-10%"; a blank is no change.
 * @returns One row an alternative: name, emissions, per output, per area, per head, net of sinks, rank.
 */
export function CARBON_SCENARIO(base: unknown[][], changes: unknown[][]): unknown[][] {
  return rows("CARBON_SCENARIO", [base, changes]);
}

/**
 * The risk level of a territory by the cut in intensity that the plan period asks for; the cut points are yours.
 * @customfunction CARBON_RISK
 * @param before Intensity now, above 0.
 * @param after Intensity that the plan period asks for, in the same unit.
 * @param [cuts] Rising cut points such as 0.1, 0.2; or two columns, cut point and name of the level. Omitted: 待配置.
 * @returns The level: the name beside its cut point, or 1级, 2级 and so on; 待配置 without cut points.
 */
export function CARBON_RISK(before: unknown, after: unknown, cuts?: unknown[][]): unknown {
  return single("CARBON_RISK", [before, after, cuts]);
}

/**
 * A factor as a number: electricity in kgCO2/kWh by region and year, a fuel in tCO2/t (natural gas per 万m³), others in the unit of their set.
 * @customfunction CARBON_FACTOR
 * @param name What is asked: electricity, diesel, heat, a land type, a farm input, a mode of freight.
 * @param [region] For electricity: division or grid, such as "山西省" or 华北; a division counts as its province. Omitted: the country.
 * @param [year] For electricity: year of the factor. Omitted: the latest on record.
 * @param [factorSet] Factor set by name, such as "GB/T 51366"; for electricity the caliber. Needed where sources differ.
 * @returns The factor; #N/A with the sets to choose from where none may be taken unasked.
 */
export function CARBON_FACTOR(name: unknown, region?: unknown, year?: unknown, factorSet?: unknown): unknown {
  return single("CARBON_FACTOR", [name, region, year, factorSet]);
}

/**
 * Carbon dioxide of electricity used: quantity times the published factor of region, year and caliber.
 * @customfunction CARBON_ELECTRICITY
 * @param quantity Electricity in kWh; a text may carry its unit, such as "1200万kWh". Not negative.
 * @param [unit] Unit of a quantity without one, such as 万kWh.
 * @param [region] Division or grid, such as "山西省" or 华北; a division counts as its province. Omitted: the country.
 * @param [year] Year of the factor. Omitted: the latest on record, which the detail names.
 * @param [caliber] 电力平均 (default), 不含市场化非化石, 化石能源电力 or 电力平均（未核对）.
 * @param [detail] 0 (default) for the emissions; 1 for a row: value, unit, factor, source, note.
 * @returns tCO2.
 */
export function CARBON_ELECTRICITY(
  quantity: unknown,
  unit?: unknown,
  region?: unknown,
  year?: unknown,
  caliber?: unknown,
  detail?: unknown,
): unknown[][] {
  return rows("CARBON_ELECTRICITY", [quantity, unit, region, year, caliber, detail]);
}

/**
 * Carbon dioxide of a fuel burnt, by a factor set: heating value, carbon content and oxidation, or a published factor.
 * @customfunction CARBON_FUEL
 * @param fuel Fuel by name, such as 柴油 or diesel.
 * @param quantity Quantity in t (natural gas in 万m³); a text may carry its unit. Not negative.
 * @param [unit] Unit of a quantity without one, such as t, kg, 万m³.
 * @param [factorSet] Factor set by name, such as "GB/T 51366", or your own factor in tCO2 per t (per 万m³). Needed for coal and coke.
 * @param [detail] 0 (default) for the emissions; 1 for a row: value, unit, factor set, source, note.
 * @returns tCO2; #N/A with the sets to choose from where sources differ.
 */
export function CARBON_FUEL(
  fuel: unknown,
  quantity: unknown,
  unit?: unknown,
  factorSet?: unknown,
  detail?: unknown,
): unknown[][] {
  return rows("CARBON_FUEL", [fuel, quantity, unit, factorSet, detail]);
}

/**
 * Carbon dioxide of heat bought, with the default factor of the national standards or a measured one.
 * @customfunction CARBON_HEAT
 * @param quantity Heat in GJ; a text may carry its unit. Not negative.
 * @param [unit] Unit of a quantity without one, such as MJ or 万GJ.
 * @param [factor] Measured factor in tCO2/GJ. Omitted: the default of the standards.
 * @returns tCO2.
 */
export function CARBON_HEAT(quantity: unknown, unit?: unknown, factor?: unknown): unknown {
  return single("CARBON_HEAT", [quantity, unit, factor]);
}

/**
 * Standard coal of a fuel, heat or electricity, by the conversion of GB/T 2589 or a convention named.
 * @customfunction CARBON_COAL_EQUIVALENT
 * @param fuel Fuel by name, 热力 (heat) or 电力 (electricity).
 * @param quantity Quantity in t (natural gas in 万m³, heat in GJ, electricity in kWh); a text may carry its unit. Not negative.
 * @param [unit] Unit of a quantity without one.
 * @param [convention] For electricity 当量值 or 等价值, for natural gas 国家统计局 and others; or your own factor, such as 0.305 kgce/kWh.
 * @returns tce; #N/A with the conventions to choose from where they differ.
 */
export function CARBON_COAL_EQUIVALENT(
  fuel: unknown,
  quantity: unknown,
  unit?: unknown,
  convention?: unknown,
): unknown {
  return single("CARBON_COAL_EQUIVALENT", [fuel, quantity, unit, convention]);
}

/**
 * Carbon dioxide of freight: tonnes times kilometres times the factor of the mode of transport.
 * @customfunction CARBON_FREIGHT
 * @param tonnes Goods in t. Not negative.
 * @param km Distance in km. Not negative.
 * @param mode Mode of transport, such as 铁路 or 柴油货车8t; 公路 and 多式联运 need a set.
 * @param [factorSet] Factor set by name, such as 研究报告, or your own factor in kgCO2 per t·km.
 * @returns tCO2.
 */
export function CARBON_FREIGHT(tonnes: unknown, km: unknown, mode: unknown, factorSet?: unknown): unknown {
  return single("CARBON_FREIGHT", [tonnes, km, mode, factorSet]);
}

/**
 * Carbon dioxide that land takes up in a year: area times the coefficient of its type; negative where it emits.
 * @customfunction CARBON_SINK
 * @param landType Land type, such as 林地 or grassland.
 * @param area Area in 公顷; a text may carry its unit. Not negative.
 * @param [unit] Unit of an area without one, such as 亩 or km².
 * @param [factorSet] Factor set by name, or your own uptake in tC per 公顷 a year. No set is confirmed, so none is taken unasked.
 * @param [detail] 0 (default) for the uptake; 1 for a row: value, unit, factor set, source, note.
 * @returns tCO2 a year; #N/A with the sets to choose from where none is named.
 */
export function CARBON_SINK(
  landType: unknown,
  area: unknown,
  unit?: unknown,
  factorSet?: unknown,
  detail?: unknown,
): unknown[][] {
  return rows("CARBON_SINK", [landType, area, unit, factorSet, detail]);
}

/**
 * Net carbon dioxide of areas by land type in a year: emissions count as positive, uptake as negative.
 * @customfunction CARBON_LAND
 * @param landTypes Land types, such as 耕地, 林地.
 * @param areas Area of each in 公顷, in the same order.
 * @param [unit] Unit of areas without one, such as 亩 or km².
 * @param [factorSet] Factor set by name. No set is confirmed, so none is taken unasked.
 * @returns tCO2 a year; #N/A with the sets to choose from where none is named.
 */
export function CARBON_LAND(
  landTypes: unknown[][],
  areas: unknown[][],
  unit?: unknown,
  factorSet?: unknown,
): unknown {
  return single("CARBON_LAND", [landTypes, areas, unit, factorSet]);
}

/**
 * Carbon dioxide of farm inputs: fertiliser, pesticide, film, diesel, irrigation and ploughing.
 * @customfunction CARBON_FARM
 * @param inputs Inputs by name, such as 氮肥, 农膜.
 * @param quantities Quantity of each in t, irrigation and ploughing in 公顷, in the same order; a text may carry its unit.
 * @param [factorSet] Factor set by name; needed for 化肥, 灌溉 and 翻耕, on which sources differ.
 * @returns tCO2.
 */
export function CARBON_FARM(inputs: unknown[][], quantities: unknown[][], factorSet?: unknown): unknown {
  return single("CARBON_FARM", [inputs, quantities, factorSet]);
}

/**
 * Emissions of waste and sewage by the formulae of the provincial inventory guideline, with parameters of your own.
 * @customfunction CARBON_WASTE
 * @param treatment 填埋 (landfill), 焚烧 (incineration), 生活污水甲烷 or 生活污水氧化亚氮.
 * @param quantity t: waste landfilled or burnt; organic matter in sewage; nitrogen in sewage. Not negative.
 * @param [parameters] Name and value in two columns, or a text such as "CCW=0.2；FCF=0.39；EF=0.95". None has a default.
 * @returns t of carbon dioxide or its equivalent; #N/A with the names of missing parameters.
 */
export function CARBON_WASTE(treatment: unknown, quantity: unknown, parameters?: unknown[][]): unknown {
  return single("CARBON_WASTE", [treatment, quantity, parameters]);
}
