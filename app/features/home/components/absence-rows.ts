import type { TFunction } from "i18next";
import type { AbsenceNeeds } from "~/features/absences/absence-home.query.server";
import { paths } from "~/http/paths";
import type { Need } from "./need-list";

const MOST_NAMED = 6;

/** Leave that waits for a decision, and who is away today. */
export function absenceRows({ open, away }: AbsenceNeeds, t: TFunction<"absences">): Need[] {
  const row = (key: "open" | "away", names: readonly string[], tone: Need["tone"]): Need[] =>
    names.length === 0
      ? []
      : [
          {
            key: `absence ${key}`,
            tone,
            about: t("home.about"),
            title: t(`home.${key}`, { count: names.length }),
            detail: namesOf(names),
            to: paths.absences(),
          },
        ];
  return [...row("open", open, "warning"), ...row("away", away, "info")];
}

function namesOf(names: readonly string[]): string {
  const named = names.slice(0, MOST_NAMED).join(" · ");
  return names.length > MOST_NAMED ? `${named} …` : named;
}
