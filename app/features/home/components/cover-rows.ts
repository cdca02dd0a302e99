import type { TFunction } from "i18next";
import type { LessonsWithoutTrainer } from "~/features/schedule/lessons-without-trainer.query.server";
import { paths } from "~/http/paths";
import { formatDay, formatMinuteRange } from "~/words/format";
import type { Locale } from "~/words/locale";
import type { TrainerNeeds } from "../trainer-needs.query.server";
import type { Need } from "./need-list";

type Words = { t: TFunction<"cover">; locale: Locale };

const MOST_NAMED = 4;

/** Lessons to come that nobody holds, in one row: the next of them, and who is missing. */
export function uncoveredRows(lessons: LessonsWithoutTrainer, { t, locale }: Words): Need[] {
  const [next] = lessons;
  if (!next) return [];
  const names = [...new Set(lessons.flatMap(({ missing }) => missing))];
  const named = names.slice(0, MOST_NAMED).join(" · ");
  const missing = names.length > MOST_NAMED ? `${named} …` : named;
  const open = lessons.filter(({ isAsked }) => !isAsked);
  const time = `${formatDay(next.on, locale)}, ${formatMinuteRange(next.from, next.to)}`;
  return [
    {
      key: "uncovered",
      tone: open.length > 0 ? "danger" : "warning",
      about: t("home.about"),
      title: t("home.uncovered", { count: lessons.length }),
      detail: t("home.uncoveredDetail", { missing, time }),
      to: paths.cover(),
    },
  ];
}

/** What a trainer is asked to take, in one row with the next of it. */
export function coverRows(asked: TrainerNeeds["asked"], { t, locale }: Words): Need[] {
  const [next] = asked;
  if (!next) return [];
  const time = `${formatDay(next.on, locale)}, ${formatMinuteRange(next.from, next.to)}`;
  return [
    {
      key: "cover",
      tone: "warning",
      about: t("home.about"),
      title: t("home.asked", { count: asked.length }),
      detail: `${next.title} · ${time}`,
      to: paths.cover(),
    },
  ];
}
