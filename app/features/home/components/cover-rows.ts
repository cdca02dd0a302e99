import type { TFunction } from "i18next";
import { paths } from "~/http/paths";
import { formatDay, formatMinuteRange } from "~/words/format";
import type { Locale } from "~/words/locale";
import type { TrainerNeeds } from "../trainer-needs.query.server";
import type { Need } from "./need-list";

/** What a trainer is asked to take, in one row with the next of it. */
export function coverRows(
  asked: TrainerNeeds["asked"],
  { t, locale }: { t: TFunction<"cover">; locale: Locale },
): Need[] {
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
