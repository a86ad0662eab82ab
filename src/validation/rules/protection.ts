import { none, type Rule } from "./rule";

/**
 * F07: a template's sheet comes protected, so that its formulas stay. Only a stamped sheet counts: one that was
 * copied or typed anew never had the protection.
 */
export const keptProtection: Rule = {
  meta: { id: "F07", severity: "warning", fixable: false, since: "1.1.0" },
  checkSheet: ({ sheet, template }, { settings }) => {
    const stamped = settings.stamps.some((stamp) => stamp.sheet === sheet.name);
    if (template === null || !stamped || sheet.protection.protected) return none;
    return [{ at: null, problem: { code: "protection-removed", title: template.template.title } }];
  },
};
