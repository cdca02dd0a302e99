import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { Card } from "~/ui/card";
import { LinkButton } from "~/ui/link-button";
import { formatDate } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { TraineePage } from "../trainee-page.query.server";
import { StateBadge } from "./state-badge";

/** The steps of a trainee's enrolment. */
export function TraineeHistory({ trainee }: { trainee: TraineePage }) {
  const { t } = useTranslation("people");
  const locale = useLocale();
  if (trainee.steps.length === 0) return null;
  return (
    <Card title={t("trainee.history")} aside={trainee.mayManage && <Steps id={trainee.id} />}>
      <ol className="plain-list plain-list--lined">
        {trainee.steps.map(({ state, effectiveOn, reason }) => (
          <li key={effectiveOn} className="stack stack--tight">
            <span className="inline inline--spread">
              <StateBadge state={state} />
              <span className="small muted numeric">{formatDate(effectiveOn, locale)}</span>
            </span>
            {reason && <span className="small">{reason}</span>}
          </li>
        ))}
      </ol>
    </Card>
  );
}

/** Where planners record the next step. */
function Steps({ id }: { id: string }) {
  const { t } = useTranslation("enrolment");
  return (
    <LinkButton size="small" icon="history" to={paths.enrolment(id)}>
      {t("open")}
    </LinkButton>
  );
}
