import type { TFunction } from "i18next";
import type { ExamNeeds } from "~/features/exams/exam-needs.query.server";
import { paths } from "~/http/paths";
import type { Need } from "./need-list";

/** Exams whose results are outstanding, and those that come soon. */
export function examRows(needs: ExamNeeds, t: TFunction<"exams">): Need[] {
  return needs.map(({ id, kind, title, cohort, daysLeft, open }) => ({
    ...{ key: `exam ${id}`, about: cohort, to: paths.exam(id) },
    tone: kind === "outstanding" ? ("warning" as const) : ("info" as const),
    title:
      kind === "outstanding"
        ? t("home.outstanding", { title, count: open })
        : t("home.soon", { title }),
    detail: kind === "outstanding" ? t("home.enter") : t("days", { count: daysLeft }),
  }));
}
