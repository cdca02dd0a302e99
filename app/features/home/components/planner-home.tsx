import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { plannerHome } from "~/features/home/planner-home.query.server";
import { paths } from "~/http/paths";
import { Card } from "~/ui/card";
import { EmptyState } from "~/ui/empty-state";
import { LinkButton } from "~/ui/link-button";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { formatDay, formatLongDay } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import { absenceRows } from "./absence-rows";
import { talkRows } from "./attendance-rows";
import { CoverLinks } from "./cover-links";
import { uncoveredRows } from "./cover-rows";
import { examRows } from "./exam-rows";
import { type Need, NeedList } from "./need-list";
import { paceRows } from "./pace-rows";
import { planRows } from "./plan-rows";
import { plannerNeeds, unknownPostcodes } from "./planner-needs";

type HomeData = Awaited<ReturnType<typeof plannerHome>>;

export function PlannerHome({ home }: { home: HomeData }) {
  const { t } = useTranslation("home");
  const { t: absences } = useTranslation("absences");
  const { t: attendance } = useTranslation("attendance");
  const { t: pace } = useTranslation("pace");
  const { t: cover } = useTranslation("cover");
  const { t: exams } = useTranslation("exams");
  const locale = useLocale();
  const { t: repair } = useTranslation("repair");
  const needs = [
    ...uncoveredRows(home.uncovered, { t: cover, locale }),
    ...planRows(home.broken, home.needs.proposals, { t: repair, locale }),
    ...plannerNeeds(home.needs, home.cohorts, { t, locale }),
    ...absenceRows(home.absences, absences),
    ...talkRows(home.talks, attendance),
    ...paceRows(home.pace, pace),
    ...examRows(home.exams, exams),
    ...unknownPostcodes(home.postcodes, t),
    ...useUnconfirmed(home.unconfirmedAssessments),
  ];
  const { unconfirmed } = home.needs;
  return (
    <Page>
      <PageHeader title={t("planner.title")} summary={formatLongDay(home.today, locale)} />
      <div className="split">
        {needs.length + unconfirmed.length === 0 ? (
          <EmptyState icon="success" title={t("planner.clear")} action={<CoverLinks />}>
            {t("planner.clearText")}
          </EmptyState>
        ) : (
          <div className="stack">
            <Card footer={<CoverLinks />}>
              <NeedList needs={needs} />
            </Card>
            {unconfirmed.length > 0 && <UnconfirmedSites sites={unconfirmed} />}
          </div>
        )}
        <CohortsToday cohorts={home.cohorts} />
      </div>
    </Page>
  );
}

/** Assessments that were talked over and wait for a planner. */
function useUnconfirmed(count: number): Need[] {
  const { t } = useTranslation("assessments");
  if (count === 0) return [];
  const title = t("home.confirm", { count });
  const row = { key: "assessments", tone: "info", about: t("title"), title } as const;
  return [{ ...row, detail: t("home.confirmText"), to: paths.assessments() }];
}

function UnconfirmedSites({ sites }: { sites: HomeData["needs"]["unconfirmed"] }) {
  const { t } = useTranslation("home");
  const locale = useLocale();
  return (
    <Card
      title={t("planner.unconfirmed", { count: sites.length })}
      aside={
        <LinkButton size="small" to={paths.sites()}>
          {t("planner.sites")}
        </LinkButton>
      }
    >
      <p className="muted small">{t("planner.unconfirmedText")}</p>
      <ul className="plain-list plain-list--lined">
        {sites.map(({ siteId, name, confirmedOn }) => (
          <li key={siteId} className="inline inline--spread">
            <Link className="link" to={paths.site(siteId)}>
              {name}
            </Link>
            <span className="muted small">
              {confirmedOn
                ? t("planner.confirmedOn", { day: formatDay(confirmedOn, locale) })
                : t("planner.never")}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function CohortsToday({ cohorts }: { cohorts: HomeData["cohorts"] }) {
  const { t } = useTranslation("home");
  const locale = useLocale();
  return (
    <Card
      title={t("planner.cohorts")}
      aside={
        <LinkButton size="small" to={paths.cohorts()}>
          {t("planner.allCohorts")}
        </LinkButton>
      }
    >
      <ul className="plain-list plain-list--lined">
        {cohorts.map(({ id, name, trainees, phaseNow }) => (
          <li key={id}>
            <Link className="link strong" to={paths.cohort(id)}>
              {name}
            </Link>
            <p className="muted small">
              {t("planner.trainees", { count: trainees })}
              {" · "}
              {phaseNow
                ? `${phaseNow.title}, ${t("planner.until", { day: formatDay(phaseNow.endsOn, locale) })}`
                : t("planner.noPhase")}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
