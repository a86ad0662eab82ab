import type { FunctionTexts, ParameterNames } from "./functionText";

export const planningParameterNamesZh: ParameterNames = {
  length: "长度",
  area: "面积",
  served: "已覆盖",
  total: "总量",
  floorArea: "建筑面积",
  landArea: "用地面积",
  unit: "单位",
  jobs: "就业岗位",
  base: "基数",
  onTrain: "在轨时间",
  intermodal: "多式联运量",
  perimeter: "周长",
  method: "算法",
  areas: "各项面积",
};

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
};
