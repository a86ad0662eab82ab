import { hostObject, remembered, textArgument, type HostObject } from "../hostObject";
import type { ModelSheet } from "../model";

export function pageLayout(sheet: ModelSheet): HostObject {
  const kept = (name: string) => remembered(sheet.page, name, null);
  return hostObject({
    type: "PageLayout",
    scalars: {
      Orientation: kept("Orientation"),
      PaperSize: kept("PaperSize"),
      Zoom: kept("Zoom"),
      CenterHorizontally: kept("CenterHorizontally"),
    },
    links: {
      HeadersFooters: () =>
        hostObject({
          type: "HeaderFooterGroup",
          links: {
            DefaultForAllPages: () =>
              hostObject({
                type: "HeaderFooter",
                scalars: { CenterFooter: kept("CenterFooter"), LeftFooter: kept("LeftFooter") },
              }),
          },
        }),
    },
    methods: {
      SetPrintTitleRows: (args) => {
        sheet.page.set("TitleRows", textArgument(args, 0));
      },
      SetPrintArea: (args) => {
        sheet.page.set("PrintArea", textArgument(args, 0));
      },
    },
  });
}
