import { useTranslation } from "react-i18next";
import type { TravelMinutes } from "~/domain/travel/travel-table";

/** "35 min", or "35 min (geschätzt)" where nobody stated them. */
export function useWayText() {
  const { t } = useTranslation("boards");
  return ({ minutes, estimated }: TravelMinutes): string =>
    t(estimated ? "panel.minutesEstimated" : "panel.minutes", { count: minutes });
}
