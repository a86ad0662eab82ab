/** Serves the add-in on https://localhost:3000 for sideloading in Excel: `npm run dev:excel`. */
const webpack = require("webpack");
const WebpackDevServer = require("webpack-dev-server");
const configurations = require("../webpack.config.js");

const port = 3000;

/** Excel opens the pane only on a certificate that the machine trusts; Windows and macOS ask once to install it. */
async function certificate() {
  if (process.platform === "linux") return undefined;
  try {
    return await require("office-addin-dev-certs").getHttpsServerOptions();
  } catch (problem) {
    console.warn(
      `No trusted certificate: ${problem.message}. Excel will refuse the pane; a browser can still show it.`,
    );
    return undefined;
  }
}

async function serve() {
  const configuration = configurations({}, { mode: "development" }).find(({ name }) => name === "addin");
  const server = new WebpackDevServer(
    {
      port,
      server: { type: "https", options: await certificate() },
      headers: { "Access-Control-Allow-Origin": "*" },
      hot: false,
      liveReload: false,
      client: false,
      static: false,
    },
    webpack(configuration),
  );
  await server.start();
  console.log(
    `Add-in on https://localhost:${port}/taskpane.html, manifest on https://localhost:${port}/manifest.xml`,
  );
}

serve().catch((problem) => {
  console.error(problem);
  process.exitCode = 1;
});
