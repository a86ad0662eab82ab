import { parseMarkup, type MarkupElement } from "./markup";
import { mainNamespace } from "./newSheet";
import { element, xmlHead } from "./text";

const dynamicArrayUri = "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}";
const dynamicNamespace = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";

/** Marks a formula as one that spills (cm="1"), for workbooks that have no such mark yet. */
export const dynamicArrayMetadata: string = (() => {
  const type = element("metadataType", {
    name: "XLDAPR",
    minSupportedVersion: 120000,
    copy: 1,
    pasteAll: 1,
    pasteValues: 1,
    merge: 1,
    splitFirst: 1,
    rowColShift: 1,
    clearFormats: 1,
    clearComments: 1,
    assign: 1,
    coerce: 1,
    cellMeta: 1,
  });
  const properties = element("xda:dynamicArrayProperties", { fDynamic: 1, fCollapsed: 0 });
  const extension = element("ext", { uri: dynamicArrayUri }, properties);
  const block = element("bk", {}, element("extLst", {}, extension));
  const cellBlock = element("bk", {}, element("rc", { t: 1, v: 0 }));
  return (
    xmlHead +
    element(
      "metadata",
      { xmlns: mainNamespace, "xmlns:xda": dynamicNamespace },
      element("metadataTypes", { count: 1 }, type) +
        element("futureMetadata", { name: "XLDAPR", count: 1 }, block) +
        element("cellMetadata", { count: 1 }, cellBlock),
    )
  );
})();

const descendants = (one: MarkupElement): readonly MarkupElement[] => [
  one,
  ...one.children.flatMap(descendants),
];

/** One-based index of the mark in metadata that is there; null where it has none that says just this. */
export function dynamicArrayIndex(text: string): number | null {
  const root = parseMarkup(text);
  const named = (local: string): readonly MarkupElement[] =>
    root.children.find((one) => one.local === local)?.children ?? [];
  const type = named("metadataTypes").findIndex(({ attributes }) => attributes.name === "XLDAPR") + 1;
  const dynamic = root.children
    .find(({ local, attributes }) => local === "futureMetadata" && attributes.name === "XLDAPR")
    ?.children.findIndex((block) =>
      descendants(block).some(
        ({ local, attributes }) =>
          local === "dynamicArrayProperties" && ["1", "true"].includes(attributes.fDynamic ?? ""),
      ),
    );
  if (type === 0 || dynamic === undefined || dynamic < 0) return null;
  const index = named("cellMetadata").findIndex(({ children }) =>
    children.some(({ attributes }) => Number(attributes.t) === type && Number(attributes.v) === dynamic),
  );
  return index < 0 ? null : index + 1;
}
