import { libraryShelf } from "../../src/taskpane/state/libraryShelf";
import { searchLibrary } from "../../src/taskpane/state/librarySearch";

const shelf = libraryShelf();
const hits = (text: string) => {
  const found = searchLibrary(shelf, text);
  if (found === null) throw new Error("nothing was asked");
  return found;
};

describe("a search of the library", () => {
  test.each([
    ["a Chinese name", "装配式建筑占", "PREFABRICATED_SHARE", "begins"],
    ["pinyin initials", "rjgyld", "PARK_AREA_PER_CAPITA", "initials"],
    ["an English name", "per capita park", "PARK_AREA_PER_CAPITA", "words"],
    ["a code", "PARK_AREA_PER_CAPITA", "PARK_AREA_PER_CAPITA", "equal"],
  ])("finds an indicator by %s", (_case, text, code, reason) => {
    const [first] = hits(text).indicators;
    expect(first).toMatchObject({ indicator: { code }, reason });
  });

  test("says by which other name an indicator was found", () => {
    const [first] = hits("县城人口").indicators;
    expect(first).toMatchObject({ indicator: { code: "COUNTY_BUILT_UP_POPULATION" }, otherName: "县城人口" });
  });

  test.each([
    ["its id", "sx-040", "SX-040", "id"],
    ["a name that it lists", "神池县", "SX-040", "items"],
    ["words of its text, apart", "试点 县城 首批", "SX-040", "content"],
  ])("finds a record by %s", (_case, text, id, part) => {
    const hit = hits(text).records.find(({ entry }) => entry.id === id);
    expect(hit?.foundIn).toBe(part);
  });

  test("finds strategies by their title and tables by what stands in them", () => {
    expect(hits("抽水蓄能").strategies[0]).toMatchObject({ foundIn: "title" });
    expect(hits("零垃圾").tables.map(({ entry }) => entry.id)).toContain("PKU-T01");
  });

  test("takes full width, capitals and spaces for what they stand for", () => {
    expect(hits("ＳＸ－０４０").records.map(({ entry }) => entry.id)).toEqual(["SX-040"]);
  });

  test("offers what is alike only where nothing else is found, and says nothing about a blank", () => {
    expect(hits("污水").indicators.every(({ reason }) => reason !== "alike")).toBe(true);
    expect(searchLibrary(shelf, "   ")).toBeNull();
  });

  test("finds nothing for words that no document has", () => {
    const { records, strategies, tables } = hits("qqqqq zzzzz");
    expect([...records, ...strategies, ...tables]).toEqual([]);
  });
});
