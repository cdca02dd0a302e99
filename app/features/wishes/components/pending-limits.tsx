import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { Card } from "~/ui/card";
import { TextLink } from "~/ui/text-link";
import type { CohortWishes } from "../cohort-wishes.query.server";

/** What trainees ask planning to respect; each leads to the page where it is accepted. */
export function PendingLimits({ pending }: Pick<CohortWishes, "pending">) {
  const { t } = useTranslation("wishes");
  if (pending.length === 0) return null;
  return (
    <Card title={t("manage.pending")} tone="warning">
      <ul className="plain-list plain-list--lined">
        {pending.map(({ id, traineeId, name, maxCommuteMinutes, barredSite }) => (
          <li key={id} className="inline">
            <TextLink to={paths.trainee(traineeId)}>{name}</TextLink>
            <span>
              {[
                maxCommuteMinutes !== null && t("limit.most", { count: maxCommuteMinutes }),
                barredSite && t("limit.barred", { site: barredSite }),
              ]
                .filter(Boolean)
                .join(", ")}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
