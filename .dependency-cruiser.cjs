/** Imports point one way: a folder may import only from those to its left (docs/decisions/0001-layers.md). */
const layers = [
  "quantity",
  "catalogue",
  "carbon|planning|assessment",
  "workbook",
  "templates",
  "validation",
  "i18n",
  "report",
  "hosts",
  "functions",
  "taskpane|commands",
  "workbench|cli",
];

const oneWay = layers.slice(0, -1).map((layer, index) => ({
  name: `nothing-right-of-${layer.replaceAll("|", "-")}`,
  severity: "error",
  from: { path: `^src/(${layer})/` },
  to: { path: `^src/(${layers.slice(index + 1).join("|")})/` },
}));

module.exports = {
  forbidden: [
    ...oneWay,
    { name: "no-cycle", severity: "error", from: {}, to: { circular: true } },
    {
      name: "core-without-host",
      severity: "error",
      comment: "Left of hosts there is no Office, React, Node or DOM.",
      from: {
        path: "^src/(quantity|catalogue|carbon|planning|assessment|workbook|templates|validation|i18n|report)/",
      },
      to: { path: "(@fluentui|react|office-js|yauzl|hucre|@zip\\.js|playwright|@univerjs)" },
    },
    {
      name: "core-without-node",
      severity: "error",
      from: {
        path: "^src/(quantity|catalogue|carbon|planning|assessment|workbook|templates|validation|i18n|report)/",
      },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "sidebar-without-office",
      severity: "error",
      comment: "The sidebar talks to the host contract; only its entry point may name a host.",
      from: { path: "^src/taskpane/(components|views|state)/" },
      to: { path: "^src/hosts/(excel|xlsx)/" },
    },
    {
      name: "workbench-stays-out-of-the-add-in",
      severity: "error",
      from: { path: "^src/(?!workbench)" },
      to: { path: "@univerjs" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".js", ".json"] },
  },
};
