import { useTranslation } from "react-i18next";
import { requireActor } from "~/auth/require-actor";
import { PhaseAttendance } from "~/features/schedule/components/phase-attendance";
import { traineeAttendance } from "~/features/schedule/trainee-attendance.query.server";
import { pageTitle } from "~/http/page-title";
import { parseId } from "~/http/parameters";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { EmptyState } from "~/ui/empty-state";
import { LinkButton } from "~/ui/link-button";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import type { Route } from "./+types/trainees.$traineeId_.attendance";

export const loader = reads(({ context, params }: Route.LoaderArgs) =>
  traineeAttendance(requireActor(context), parseId(params.traineeId)),
);

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, { key: "attendance:own.title" });

export default function Attendance({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("attendance");
  const { trainee, isSelf, phases } = loaderData;
  return (
    <Page width="narrow">
      <PageHeader
        title={isSelf ? t("own.mine") : t("own.title")}
        summary={isSelf ? t("own.summary") : trainee.name}
        actions={
          isSelf ? (
            <LinkButton to={paths.absences()}>{t("own.absences")}</LinkButton>
          ) : (
            <LinkButton to={paths.trainee(trainee.id)} icon="arrow-left">
              {t("own.back")}
            </LinkButton>
          )
        }
      />
      {phases.length === 0 && <EmptyState title={t("own.none")}>{t("own.noneText")}</EmptyState>}
      <div className="stack">
        {phases.map((phase, index) => (
          <PhaseAttendance key={phase.startsOn} phase={phase} isOpen={index === 0} />
        ))}
      </div>
    </Page>
  );
}
