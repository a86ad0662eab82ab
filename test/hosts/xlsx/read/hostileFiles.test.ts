import { hostileFiles, laboriousFiles } from "../../../corpus/hostileFiles";
import { readXlsx } from "../../../../src/hosts/xlsx/readXlsx";
import { wordFileProblem } from "../../../../src/i18n/files";

describe("broken and hostile files are refused with their reason", () => {
  test.each(hostileFiles.map(({ trap, bytes, problem }) => [trap, bytes, problem] as const))(
    "%s",
    async (_trap, bytes, problem) => {
      const result = await readXlsx(bytes());
      expect(result).toMatchObject({ ok: false, problem });
      if (result.ok) return;
      expect(wordFileProblem(result.problem, "附表.xlsx", "zh-CN")).toMatch(
        /^文件“附表\.xlsx”.+[；，：].+。$/,
      );
      expect(wordFileProblem(result.problem, "a.xlsx", "en-US")).toMatch(/^The file “a\.xlsx” .+[;,].+\.$/);
    },
    60_000,
  );
});

describe("files that ask for much work in few bytes", () => {
  test.each(laboriousFiles.map(({ trap, bytes }) => [trap, bytes] as const))(
    "%s",
    async (_trap, bytes) => {
      const result = await readXlsx(bytes());
      if (!result.ok) expect(result.problem.code).toBe("too-large");
    },
    60_000,
  );
});
