import type { TFunction } from "i18next";
import type { PaceNeeds } from "~/features/progress/pace.query.server";
import { paths } from "~/http/paths";
import type { Need } from "./need-list";

/** Whose levels or records are behind the plan, a row per cohort. */
export function paceRows(needs: PaceNeeds, t: TFunction<"pace">): Need[] {
  return needs.map(({ id, name, count, names }) => ({
    ...{ key: `pace ${id}`, tone: "warning", about: name, to: paths.pace({ cohort: id }) },
    title: t("home.title", { count }),
    detail: namesOf(names, count, t),
  }));
}

/** "Şahin, Leyla; Wójcik, Thies und 3 weitere". */
function namesOf(names: readonly string[], count: number, t: TFunction<"pace">): string {
  const shown = names.join("; ");
  const rest = count - names.length;
  return rest > 0 ? t("home.more", { names: shown, count: rest }) : shown;
}
