import { useTranslation } from "react-i18next";
import { Badge } from "~/ui/badge";
import { Card } from "~/ui/card";
import { formatDayRange } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { TraineePage } from "../trainee-page.query.server";

/** The published placements that the viewer may know of, in the order of the calendar. */
export function TraineePlacements({ trainee }: { trainee: TraineePage }) {
  const { t } = useTranslation("people");
  const locale = useLocale();
  return (
    <Card title={t("trainee.placements")}>
      {trainee.placements.length === 0 && <p className="muted">{t("trainee.placementsEmpty")}</p>}
      <ul className="plain-list plain-list--lined">
        {trainee.placements.map(({ id, site, phase, when, startsOn, endsOn }) => (
          <li key={id} className="inline inline--spread">
            <span className="inline">
              {site}
              {when === "now" && (
                <Badge tone="info" icon={false}>
                  {t("trainee.now")}
                </Badge>
              )}
            </span>
            <span className="small muted numeric">
              {phase}, {formatDayRange(startsOn, endsOn, locale)}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
