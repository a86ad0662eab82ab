import {
  askedFor,
  closed,
  firstTrail,
  opened,
  type LibraryPage,
} from "../../src/taskpane/state/libraryPages";

const table = (id: string): LibraryPage => ({ kind: "table", id });
const names = (trail: typeof firstTrail) =>
  trail.pages.map(({ page }) => (page.kind === "table" ? page.id : page.kind));

describe("the pages that lie over one another", () => {
  test("come and go from the top; the first stays", () => {
    const two = opened(opened(firstTrail, table("T1")), table("T2"));
    expect(names(two)).toEqual(["home", "T1", "T2"]);
    expect(names(closed(two))).toEqual(["home", "T1"]);
    expect(closed(closed(closed(two)))).toEqual(closed(closed(two)));
  });

  test("are told apart though one is opened twice", () => {
    const twice = opened(opened(firstTrail, table("T1")), table("T1"));
    expect(new Set(twice.pages.map(({ key }) => key)).size).toBe(3);
    const again = opened(closed(twice), table("T1"));
    expect(again.pages.at(-1)?.key).not.toBe(twice.pages.at(-1)?.key);
  });

  test("lead home after the last dozen, however far links were followed", () => {
    const far = Array.from({ length: 40 }, (_, at) => table(`T${at}`)).reduce(opened, firstTrail);
    expect(far.pages).toHaveLength(12);
    expect(names(far).slice(0, 2)).toEqual(["home", "T29"]);
    expect(names(far).at(-1)).toBe("T39");
  });

  test("give way to one that another place asks for", () => {
    const deep = opened(opened(firstTrail, table("T1")), table("T2"));
    expect(names(askedFor(deep, table("T9")))).toEqual(["home", "T9"]);
  });
});
