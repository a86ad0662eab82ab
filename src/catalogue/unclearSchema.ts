/** What the list of unclear places must look like. For tests and builds, as `schema.ts`. */
import { z } from "zod";
import { bilingual, type Seeds } from "./schema";

export const unclearSchema = z.array(
  z.strictObject({
    kind: z.enum(["misprint", "conflict", "open", "boundary", "missing", "date"]),
    name: bilingual,
    confirm: bilingual,
    records: z.array(z.string()).min(1),
  }),
);

/** Records that are not there, listed twice or silent on what is unclear, and records as printed that are not listed. */
export function unclearProblems(
  groups: z.infer<typeof unclearSchema>,
  records: Seeds["records"],
): readonly string[] {
  const ids = groups.flatMap((group) => group.records);
  const listed = new Set(ids);
  const noted = new Set(records.filter(({ note }) => note !== null).map(({ id }) => id));
  return [
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `unclear: ${id} is listed twice`),
    ...ids.filter((id) => !noted.has(id)).map((id) => `unclear: ${id} has no note that says what is unclear`),
    ...records
      .filter((record) => record.kind === "target" && (record.suspect || record.printed !== null))
      .filter(({ id }) => !listed.has(id))
      .map(({ id }) => `${id}: printed unclearly, but not among the unclear places`),
  ];
}
