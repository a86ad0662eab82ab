import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["dist/**", "node_modules/**", "coverage/**", "docs/reference/**"] },
  ...tseslint.configs.strict,
  {
    files: ["**/*.ts", "**/*.tsx"],
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "no-restricted-syntax": [
        "error",
        { selector: "ExportDefaultDeclaration", message: "Named exports only." },
      ],
    },
  },
  {
    // The core takes clock, locale and settings as arguments, so that equal input gives equal output.
    files: [
      "src/{quantity,catalogue,carbon,planning,assessment,workbook,templates,validation,i18n,report}/**/*.ts",
    ],
    rules: {
      "no-restricted-globals": [
        "error",
        ..."window document navigator localStorage Office Excel CustomFunctions process Buffer fetch setTimeout".split(
          " ",
        ),
      ],
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now", message: "The clock is an argument." },
        { object: "Math", property: "random", message: "The core is deterministic." },
      ],
      "no-restricted-imports": [
        "error",
        { patterns: ["node:*", "react", "react-dom", "react-dom/*", "@fluentui/*", "office-js"] },
      ],
    },
  },
  {
    files: ["src/hosts/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: officeAddins.configs.recommended.rules ?? {},
  },
  {
    files: ["**/*.cjs", "webpack.config.js"],
    languageOptions: { sourceType: "commonjs" },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
);
