import type { TFunction } from "i18next";
import type { PaceNeeds } from "~/features/progress/pace.query.server";
import { paths } from "~/http/paths";
import type { Need } from "./need-list";

const MOST_NAMED = 4;

/** Whose levels or records are behind the plan, a row per cohort. */
export function paceRows(needs: PaceNeeds, t: TFunction<"pace">): Need[] {
  return needs.map(({ id, name, names }) => ({
    ...{ key: `pace ${id}`, tone: "warning", about: name, to: paths.pace({ cohort: id }) },
    title: t("home.title", { count: names.length }),
    detail: namesOf(names, t),
  }));
}

/** "Şahin, Leyla; Wójcik, Thies und 3 weitere". */
function namesOf(names: readonly string[], t: TFunction<"pace">): string {
  const shown = names.slice(0, MOST_NAMED).join("; ");
  const rest = names.length - MOST_NAMED;
  return rest > 0 ? t("home.more", { names: shown, count: rest }) : shown;
}
