import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { Badge } from "~/ui/badge";
import { Card } from "~/ui/card";
import { TextLink } from "~/ui/text-link";
import { formatDay } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { CohortPage } from "../cohort-page.query.server";

type Rooms = { cohort: CohortPage };

/** What belongs to a cohort beside its people: clusters, plans, lists. */
export function CohortRooms({ cohort }: Rooms) {
  return (
    <div className="stack">
      <ClustersCard cohort={cohort} />
      <PlansCard cohort={cohort} />
      <ImportsCard cohort={cohort} />
    </div>
  );
}

function ClustersCard({ cohort }: Rooms) {
  const { t } = useTranslation(["cohorts", "timetables", "exams"]);
  const all = (
    <span className="inline inline--spread">
      <TextLink to={paths.clusters(cohort.id)}>{t("page.clustersAll")}</TextLink>
      <TextLink to={paths.timetables(cohort.id)}>{t("timetables:fill")}</TextLink>
      <TextLink to={paths.cohortExams(cohort.id)}>{t("exams:title")}</TextLink>
    </span>
  );
  return (
    <Card title={t("page.clusters")} footer={all}>
      {cohort.clusters.length === 0 && <p className="muted">{t("page.clustersEmpty")}</p>}
      <ul className="plain-list plain-list--lined">
        {cohort.clusters.map(({ id, name, members, lead }) => (
          <li key={id} className="inline inline--spread">
            <span>
              <TextLink to={paths.cluster(id)} quiet>
                {name}
              </TextLink>{" "}
              <span className="small muted">{t("trainees", { count: members })}</span>
            </span>
            {lead ? (
              <span className="small">{lead}</span>
            ) : (
              <Badge tone="warning">{t("page.noLead")}</Badge>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}

const PLAN_TONES = {
  draft: "neutral",
  proposed: "info",
  published: "success",
  superseded: "neutral",
} as const;

function PlansCard({ cohort }: Rooms) {
  const { t } = useTranslation("cohorts");
  const all = (
    <div className="inline">
      <TextLink to={paths.plans(cohort.id)}>{t("page.plansAll")}</TextLink>
      <TextLink to={paths.wishes(cohort.id)}>{t("page.wishes")}</TextLink>
      <TextLink to={paths.fairness(cohort.id)}>{t("page.fairness")}</TextLink>
    </div>
  );
  return (
    <Card title={t("page.plans")} footer={all}>
      {cohort.plans.length === 0 && <p className="muted">{t("page.plansEmpty")}</p>}
      <ul className="plain-list plain-list--lined">
        {cohort.plans.map(({ id, name, state }) => (
          <li key={id} className="inline inline--spread">
            <TextLink to={paths.plan(id)} quiet>
              {name}
            </TextLink>
            <Badge tone={PLAN_TONES[state]}>{t(`page.planState.${state}`)}</Badge>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function ImportsCard({ cohort }: Rooms) {
  const { t } = useTranslation("cohorts");
  const locale = useLocale();
  const all = <TextLink to={paths.cohortImports(cohort.id)}>{t("page.importsAll")}</TextLink>;
  return (
    <Card title={t("page.imports")} footer={all}>
      {cohort.imports.length === 0 && <p className="muted">{t("page.importsEmpty")}</p>}
      <ul className="plain-list plain-list--lined">
        {cohort.imports.map(({ id, fileName, uploadedOn, state }) => (
          <li key={id} className="stack stack--tight">
            <TextLink to={paths.import(id)} quiet>
              {fileName}
            </TextLink>
            <span className="small muted">
              {formatDay(uploadedOn, locale)}, {t(`page.importState.${state}`)}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
