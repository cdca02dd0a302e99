import type { TFunction } from "i18next";
import { paths } from "~/http/paths";
import { formatDay, formatMinuteRange } from "~/words/format";
import type { Locale } from "~/words/locale";
import type { TrainerNeeds } from "../trainer-needs.query.server";
import type { Need } from "./need-list";

type Words = { t: TFunction<"attendance">; locale: Locale };

/** With how many people a talk is due; names stand on the page. */
export function talkRows(talks: readonly unknown[], t: Words["t"]): Need[] {
  if (talks.length === 0) return [];
  return [
    {
      key: "talks",
      tone: "info",
      about: t("home.about"),
      title: t("home.talks", { count: talks.length }),
      detail: "",
      to: paths.attendance(),
    },
  ];
}

/** Lessons without attendance, each one tap away from its list. */
export function recordRows(lessons: TrainerNeeds["unrecorded"], { t, locale }: Words): Need[] {
  return lessons.map(({ id, title, on, from, to, clusters }) => ({
    key: `record ${id}`,
    tone: "warning",
    about: clusters.join(", "),
    title: t("home.record", { title }),
    detail: `${formatDay(on, locale)}, ${formatMinuteRange(from, to)}`,
    to: paths.lessonAttendance(id),
  }));
}
