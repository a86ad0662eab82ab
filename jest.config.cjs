const typescript = [
  "ts-jest",
  {
    tsconfig: {
      module: "CommonJS",
      moduleResolution: "Node10",
      verbatimModuleSyntax: false,
      isolatedModules: true,
      esModuleInterop: true,
      jsx: "react-jsx",
      target: "ES2022",
      resolveJsonModule: true,
      noEmit: false,
    },
    diagnostics: false,
  },
];
const shared = {
  transform: { "^.+\\.tsx?$": typescript },
  // Jest loads CommonJS; the build takes the browser's module, which needs nothing of Node.
  moduleNameMapper: { "^csv-stringify/browser/esm/sync$": "csv-stringify/sync" },
};

module.exports = {
  // A promise that never settles must fail a test, not end it in silence; browser tests set their own.
  testTimeout: 60000,
  projects: [
    {
      ...shared,
      displayName: "unit",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/e2e/", "<rootDir>/test/host/"],
    },
    {
      ...shared,
      displayName: "dom",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/test/**/*.test.tsx", "<rootDir>/test/host/**/*.test.ts"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/e2e/"],
    },
    {
      ...shared,
      displayName: "e2e",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
    },
  ],
};
