import type { FunctionTexts } from "./functionText";

export const planningFunctionTextsZh: FunctionTexts = {
  PLAN_DENSITY: {
    description: "线网密度：长度除以面积，km/km²，用于道路、慢行、公交线网等",
    parameters: {
      length: "长度，不带单位时按 km；也可写“3600米”",
      area: "面积，不带单位时按 km²，不能是 0；也可写“450公顷”",
    },
  },
  PLAN_COVERAGE: {
    description: "覆盖率：已覆盖的面积、人口、岗位或街坊占全部的比例",
    parameters: {
      served: "已覆盖的数量，不能大于总量。两个数都不带单位，或都带同一类单位",
      total: "总量，不能是 0",
    },
  },
  PLAN_FLOOR_AREA_RATIO: {
    description: "建筑面积与用地面积之比：地块的容积率，或县城建筑总面积与建设用地之比",
    parameters: {
      floorArea: "建筑面积，也可写“168万m²”",
      landArea: "用地面积，不能是 0；也可写“240公顷”",
      unit: "没有写单位的数的单位。不填时，两个不带单位的数按同一单位",
    },
  },
  PLAN_JOBS_HOUSING: {
    description: "职住比：就业岗位除以居住就业人口；请在旁边写明基数是什么",
    parameters: {
      jobs: "就业岗位数，也可写“3.2万个”",
      base: "居住就业人口；以户数为基数的也可以。不能是 0",
    },
  },
  PLAN_COMMUTE_EFFICIENCY: {
    description: "城际通勤效率系数：在列车上的时间占全程时间的比例",
    parameters: {
      onTrain: "在列车上的时间，不带单位时按分钟；也可写“1.5小时”",
      total: "全程时间，包括到站、候车和离站，不带单位时按分钟；不能是 0",
    },
  },
  PLAN_MULTIMODAL_SHARE: {
    description: "多式联运比例：多式联运货运量占货运总量的比例",
    parameters: {
      intermodal: "多式联运的货运量，不能大于总量。两个数都不带单位，或都带同一类单位",
      total: "货运总量，不能是 0",
    },
  },
  PLAN_COMPACTNESS: {
    description: "空间形态紧凑度，圆是 1。通行的算法有两种，每个值旁边写明是哪一种",
    parameters: {
      area: "面积，不带单位时按 m²；也可写“25公顷”",
      perimeter: "周长，不带单位时按 m，不能是 0；也可写“2km”",
      method: "“Richardson”即 2√(πA)/P，“Polsby-Popper”即 4πA/P²。不填时两种都给，各一行",
    },
  },
  PLAN_LAND_MIX: {
    description: "用地混合度：香农指数、均匀度、辛普森指数，每个值旁边写明是哪一种",
    parameters: {
      areas: "一片区域，每格一类用地的面积，单位要相同；填 0 的也算一类，空白的不算",
      method: "“香农”“均匀度”“辛普森”之一。不填时三种都给，各一行",
    },
  },
  PLAN_BUILDING_HEIGHT: {
    description: "新建建筑的高度对照适用的限高：按用途、城区人口和地区给出达标、预警或不适用",
    parameters: {
      use: "建筑用途，如“住宅”“公共建筑”“办公”",
      height: "高度，不带单位时按 m",
      cityPopulation: "城区常住人口，不带单位时按人；也可写“420万”。小于一万的光数字不收",
      region: "行政区划的名称或代码，如“山西省”。不填时只用不限地区的限高",
      detail: "0（默认）只给结论；1 给一行：结论、数值、要求、差距、出处、说明",
    },
  },
  PLAN_COUNTY_FORM: {
    description:
      "县城形态的各项检查：人口密度、建筑面积与用地之比、六层及以下占比、层数、广场、路宽、绿色建筑",
    parameters: {
      values: "两列区域（名称、值）：县城的各项指标，另可有“地区”和“年份”两行",
    },
  },
  PLAN_INDUSTRIAL_LAND: {
    description:
      "工业项目用地的七项指标：容积率、投资强度、产出率、税收产出率、建筑系数、行政办公用地比重、绿地率",
    parameters: {
      values:
        "两列区域（名称、值）：用地面积、计容建筑面积、占地面积、绿地面积、行政办公及生活服务设施用地面积（m²），固定资产投资、年产值、年税收（万元）",
    },
  },
  PLAN_SINK_IMPORTANCE: {
    description:
      "生态碳汇重要性：植被类型、林龄、林类三项得分加权，再按界限分级。得分、权重、界限都由使用者给出",
    parameters: {
      vegetation: "一片区域，每个地块一格的植被类型得分",
      age: "一片区域，各地块的林龄得分，格数相同",
      forestClass: "一片区域，各地块的林类得分，格数相同",
      weights: "依次三个权重，合计为 1",
      cuts: "由小到大两个界限：达到第一个为重要，达到第二个为极重要",
    },
  },
  PLAN_GREENING_FACTOR: {
    description: "城市绿化因子：各类地表面积乘以分值，合计后除以场地面积。分值取伦敦的十六类，没有目标值",
    parameters: {
      types: "一片区域，每格一类地表，如“绿墙”“雨水花园”“草坪”“沥青”",
      areas: "一片区域，各类的面积，格数相同，不带单位时按 m²",
      siteArea: "场地面积，不带单位时按 m²，不能是 0",
      detail: "0（默认）只给因子；1 给一行：数值、单位、方法、出处、说明",
    },
  },
  PLAN_WASTE_STATIONS: {
    description: "生活垃圾收集站的最少座数：按人口和按面积两条，取大",
    parameters: {
      population: "服务人口，不带单位时按人；也可写“8万人”",
      areaKm2: "面积，不带单位时按 km²；也可写“1200公顷”",
      detail: "0（默认）只给座数；1 给一行：数值、单位、方法、出处、说明（由哪一条决定）",
    },
  },
  PLAN_MICROGRID: {
    description: "社区微电网的电压和最大负荷是否在所述范围内：达标或提示",
    parameters: {
      voltage: "电压，不带单位时按 kV",
      peakLoad: "最大用电负荷，不带单位时按 MW；也可写“8000千瓦”",
      detail: "0（默认）只给结论；1 给一行：结论、数值、要求、差距、出处、说明",
    },
  },
  PLAN_UNDERGROUND_USE: {
    description: "某一深度的地下空间能否布置某种用途：适建、可建、未列入本层、战略预留或不应布局，并给出层名",
    parameters: {
      depth: "地面以下的深度，不带单位时按 m",
      use: "用途，如“地下车库”“综合管廊”“学校”",
    },
  },
  PLAN_COMPATIBLE_USE: {
    description: "工业、科教用地中兼容用途的建筑面积比例，以及是否仍按原用途管理",
    parameters: {
      compatibleArea: "兼容用途的建筑面积，不带单位时按 m²，不能大于总建筑面积",
      totalArea: "总建筑面积，不带单位时按 m²，不能是 0",
    },
  },
  PLAN_DOMINANT_USE: {
    description: "主导用途建筑面积的比例对照一个城市的下限（深圳）：达标、提示或不适用",
    parameters: {
      city: "城市的名称或代码；报告只引用了深圳的下限",
      landClass: "用地类别，如“二类居住用地”“主中心商业用地”“科研用地”“物流用地”",
      dominantArea: "主导用途的建筑面积，不带单位时按 m²；有的类别可以填几格，合计计算",
      totalArea: "总建筑面积，不带单位时按 m²，不能是 0",
      detail: "0（默认）只给结论；1 给一行：结论、比例、下限、差距、出处、说明",
    },
  },
  PLAN_ROOF_PV: {
    description: "可利用屋顶的光伏覆盖率，对照上海新城的比例（示例）",
    parameters: {
      buildingType: "建筑类型，如“学校”“工业厂房”“办公”“居住”",
      usableArea: "屋顶可利用面积，不带单位时按 m²，不能是 0",
      pvArea: "光伏面积，不带单位时按 m²，不能大于可利用面积",
    },
  },
  PLAN_ZONING: {
    description: "居住地块对照报告引用的纽约 R1 至 R9 分区指标（示例），每项一行",
    parameters: {
      district: "分区，“R1”至“R9”",
      rule: "地块规则，如“高度系数规则”“优质居所规则”“塔楼规则”；表中没有的（R1 至 R5）写“-”",
      street: "街道类 WS1、WS2 或 NS；表中没有的写“-”",
      values:
        "两列区域（名称、值）：容积率、层数、空地率、建筑密度、街角地块建筑密度、内部和贯穿地块建筑密度、沿街墙高度、裙房高度、总高。高度不带单位时按英尺",
    },
  },
};
