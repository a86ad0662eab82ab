import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import webpack from "webpack";

/** The test host as one script for a browser page; Microsoft's files are no part of it. */
export async function bundleHost(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "office-host-"));
  const compiler = webpack({
    mode: "development",
    devtool: false,
    entry: resolve(__dirname, "hostInPage.ts"),
    output: { path: folder, filename: "host.js" },
    resolve: { extensions: [".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          use: { loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { noEmit: false } } },
        },
      ],
    },
  });
  await new Promise<void>((done, failed) => {
    compiler?.run((error, stats) => {
      if (error) failed(error);
      else if (stats?.hasErrors()) failed(new Error(stats.toString("errors-only")));
      else done();
    });
  });
  return readFileSync(join(folder, "host.js"), "utf8");
}
