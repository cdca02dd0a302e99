import type { TFunction } from "i18next";
import { paths } from "~/http/paths";
import type { Need } from "./need-list";

/** Requests for a check-off that wait for a trainer. */
export function checkOffRows(count: number, t: TFunction<"learning">): Need[] {
  if (count === 0) return [];
  return [
    {
      ...{ key: "check-offs", tone: "info", to: paths.checkOffs() },
      about: t("home.about"),
      title: t("home.title", { count }),
      detail: t("home.detail"),
    },
  ];
}
