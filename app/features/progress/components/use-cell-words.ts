import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { LEVELS } from "~/domain/progress/level";

/** What cells say of themselves, by level and target; `given` where hours are shown. */
export type CellWords = {
  levels: readonly string[];
  targets: readonly string[];
  given: ((hours: number, planned: number) => string) | null;
  setRow: (name: string) => string;
  guestOf: (cohort: string) => string;
};

/** The words of a whole grid, made once and not in each of its cells. */
export function useCellWords(show: "levels" | "hours"): CellWords {
  const { t } = useTranslation(["matrix", "progress"]);
  return useMemo(
    () => ({
      levels: LEVELS.map((level) => t("cellLevel", { level, word: t(`progress:level.${level}`) })),
      targets: LEVELS.map((target) => t("target", { target })),
      setRow: (name) => t("setRow", { name }),
      guestOf: (cohort) => t("guestOf", { cohort }),
      given: show === "hours" ? (hours, planned) => t("hoursOf", { hours, planned }) : null,
    }),
    [t, show],
  );
}
