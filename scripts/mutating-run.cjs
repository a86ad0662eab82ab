/** Runs tests once for each turned condition of a file: node mutating-run.cjs <file> <numbers> <tests…>. */
const { basename, join } = require("node:path");
const { runCLI } = require("@jest/core");
const shared = require("../jest.config.cjs").projects[0];

const root = join(__dirname, "..");
const [file, numbers, ...tests] = process.argv.slice(2);

const config = JSON.stringify({
  rootDir: root,
  roots: ["<rootDir>/src", "<rootDir>/test/validation", "<rootDir>/test/hosts"],
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  moduleNameMapper: shared.moduleNameMapper,
  transform: {
    [`/validation/rules/${basename(file, ".ts")}\\.ts$`]: join(__dirname, "mutating-transform.cjs"),
    ...shared.transform,
  },
  watchman: false,
});

async function main() {
  for (const number of numbers.split(",")) {
    process.env.GREENCHECK_MUTANT = number;
    process.stdout.write(`@begin ${number}\n`);
    const options = {
      _: tests,
      $0: "",
      config,
      runTestsByPath: true,
      runInBand: true,
      bail: 1,
      reporters: process.env.GREENCHECK_SHOW ? ["default"] : [],
      silent: true,
    };
    const { results } = await runCLI(options, [root]);
    process.stdout.write(`@end ${number} ${results.success ? "survived" : "killed"}\n`);
  }
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
