import { templateById } from "../../templates/registry";
import type { AuditContext, Draft, Rule } from "./rule";

/** "1.10" after "1.9": numbers compared one by one; a part that is no number counts as 0. */
function compareVersions(one: string, other: string): number {
  const [left, right] = [one, other].map((version) => version.split(".").map((part) => Number(part) || 0));
  const length = Math.max(left?.length ?? 0, right?.length ?? 0);
  for (let index = 0; index < length; index += 1) {
    const difference = (left?.[index] ?? 0) - (right?.[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function checkStamps({ settings }: AuditContext): readonly (Draft & { readonly sheet: string })[] {
  return settings.stamps.flatMap(
    ({ template: id, version, sheet }): (Draft & { readonly sheet: string })[] => {
      const template = templateById(id);
      if (template === null)
        return [{ sheet, at: null, problem: { code: "template-unknown", template: `${id} ${version}` } }];
      const order = compareVersions(version, template.version);
      if (order === 0) return [];
      const { title, version: current } = template;
      return order < 0
        ? [{ sheet, at: null, problem: { code: "template-outdated", title, version, current } }]
        : [
            {
              sheet,
              at: null,
              severity: "warning",
              problem: { code: "template-newer", title, version, current },
            },
          ];
    },
  );
}

/** F01: a workbook made from a template is made from the present version of one that we know. */
export const templateVersion: Rule = {
  meta: { id: "F01", severity: "error", fixable: false, since: "1.1.0" },
  checkWorkbook: checkStamps,
};
