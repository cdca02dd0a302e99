import type { PracticeFacts } from "~/domain/placement/plan-facts";

/** Only modules that some service of some site gives practice in are judged. */
export function practisedAmong(
  modules: PracticeFacts["modules"],
  casesPerWeek: PracticeFacts["casesPerWeek"],
): PracticeFacts {
  const practised = new Set(Object.values(casesPerWeek).flatMap((cases) => Object.keys(cases)));
  return { modules: modules.filter(({ code }) => practised.has(code)), casesPerWeek };
}
