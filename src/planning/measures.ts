import type { Bilingual } from "../catalogue/types";
import { type Result, fail, succeed } from "../quantity/result";
import { type Kind, findKind } from "./kinds";
import type { PlanningProblem } from "./problems";

/** A figure under the name of the definition that it follows: two definitions of one word give two figures. */
export interface Measure {
  readonly name: Bilingual;
  readonly value: number;
}

/** The definition that a method names, all where none is named. Error: an unknown method. */
export function chosenDefinitions(
  definitions: readonly Kind[],
  method: string | null,
): Result<readonly Kind[], PlanningProblem> {
  if (method === null) return succeed(definitions);
  const found = findKind(definitions, method);
  if (found) return succeed([found]);
  const known = definitions.map(({ name }) => name);
  return fail({ code: "unknown-kind", quantity: "method", text: method, known });
}
