import { useTranslation } from "react-i18next";
import { Icon } from "~/ui/icon";

type OccupancyTextProps = { taken: number; places: number };

/** "3 von 4", with a mark where more are there than places. */
export function OccupancyText({ taken, places }: OccupancyTextProps) {
  const { t } = useTranslation(["sites", "common"]);
  if (taken === 0 && places === 0) return "–";
  return (
    <span className="nowrap">
      {taken > places && <Icon name="danger" size="small" label={t("common:tone.danger")} />}{" "}
      {t("list.taken", { taken, places })}
    </span>
  );
}
