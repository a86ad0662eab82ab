const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const webpack = require("webpack");
const { BundleBudget } = require("./scripts/bundle-budget.cjs");
const { version } = require("./package.json");

/**
 * The page with a spreadsheet in the browser. An own bundle: the engine weighs more than everything else together,
 * and nothing of it may reach the add-in.
 */
const workbench = (base, mode) => ({
  ...base,
  name: "workbench",
  entry: { workbench: "./src/workbench/main.ts" },
  output: {
    path: path.resolve(__dirname, "dist/workbench"),
    filename: "[name].js",
    chunkFilename: "[name].js",
    clean: true,
  },
  plugins: [
    ...base.plugins,
    new HtmlPlugin({ template: "./src/workbench/index.html", scriptLoading: "defer" }),
    // Hyphenation patterns of 40 languages: 5 MB that a spreadsheet never asks for.
    new webpack.IgnorePlugin({
      resourceRegExp: /^\.\/(?!en-gb)/,
      contextRegExp: /@univerjs[\\/]engine-render[\\/]lib[\\/]es$/,
    }),
  ],
  // The second start takes seconds.
  cache: { type: "filesystem", name: `workbench-${mode}`, buildDependencies: { config: [__filename] } },
  devServer: { hot: false, client: { overlay: false }, static: false },
});

/** Institutions that host the add-in themselves set both (README). */
const baseUrl = process.env.BASE_URL ?? "https://localhost:3000";
const officeJsUrl = process.env.OFFICE_JS_URL ?? "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** Seeds stand in the bundles as columns, which weigh a third less. */
const packed = (options) => ({
  use: { loader: path.resolve(__dirname, "scripts/pack-seeds.cjs"), options },
});

const shared = (mode) => ({
  mode,
  devtool: false,
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        use: { loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { noEmit: false } } },
      },
      { test: /\.css$/, use: ["style-loader", "css-loader"] },
      {
        test: /[\\/]seeds[\\/].*\.json$/,
        type: "javascript/auto",
        // Formulas do without these words; `statements.ts` loads the same files whole, on demand.
        oneOf: [
          { resourceQuery: /codes/, ...packed({ codes: true }) },
          {
            issuer: /[\\/]catalogue\.ts$/,
            resource: /records\.\w+\.json$/,
            ...packed({ without: ["summary", "appliesTo"] }),
          },
          packed({}),
        ],
      },
    ],
  },
  plugins: [new webpack.DefinePlugin({ __VERSION__: JSON.stringify(version) })],
  performance: { hints: false },
});

/** The manifest names the development server; a build for a host of its own names that one instead. */
const withBaseUrl = (content) =>
  content.toString().replaceAll("https://localhost:3000", baseUrl.replace(/\/+$/, ""));

/**
 * The add-in's one page: functions and ribbon buttons at once, React and the sidebar only when the pane is seen.
 * Office.js comes from its own address and is never bundled.
 */
const otherSeeds = /\/seeds\/(?:factors\/|planning\/|tables\.).*\.json(?:\?|$)/;
const catalogueSeeds = /\/seeds\/(?!factors\/|planning\/|tables\.).*\.json(?:\?|$)/;

const addin = (base, mode) => ({
  ...base,
  name: "addin",
  entry: { taskpane: "./src/taskpane/entry.ts" },
  output: {
    path: path.resolve(__dirname, "dist/addin"),
    filename: "[name].js",
    chunkFilename: "[name].[contenthash:8].js",
    clean: true,
  },
  plugins: [
    ...base.plugins,
    new HtmlPlugin({
      template: "./src/taskpane/entry.html",
      filename: "taskpane.html",
      scriptLoading: "defer",
      officeJsUrl,
    }),
    new CopyPlugin({
      patterns: [
        { from: "manifest.xml", transform: withBaseUrl },
        { from: "assets/*.png" },
        { from: "dist/functions*.json", to: "[name][ext]" },
      ],
    }),
    ...(mode === "production"
      ? [
          new BundleBudget({
            entry: "taskpane",
            limit: 136 * 1024,
            data: [
              { name: "catalogue data in the functions' bundle", test: catalogueSeeds, limit: 60 * 1024 },
              { name: "factors and planning tables there", test: otherSeeds, limit: 16 * 1024 },
            ],
            forbidden: ["react", "react-dom", "@fluentui", "i18next", "@univerjs"],
          }),
        ]
      : []),
  ],
});

module.exports = (_env, { mode = "production" }) => {
  const base = shared(mode);
  return [
    workbench(base, mode),
    addin(base, mode),
    {
      ...base,
      name: "cli",
      target: "node20",
      entry: { "green-check": "./src/cli/main.ts", "green-check-worker": "./src/cli/rollupWorker.ts" },
      output: { path: path.resolve(__dirname, "dist/cli"), filename: "[name].js", clean: true },
      plugins: [
        ...base.plugins,
        new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, entryOnly: true }),
      ],
    },
  ];
};
