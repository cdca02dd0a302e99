import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { trainerHome } from "~/features/home/trainer-home.query.server";
import { paths } from "~/http/paths";
import { Card } from "~/ui/card";
import { LinkButton } from "~/ui/link-button";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { Progress } from "~/ui/progress";
import { formatDay, formatDayRange, formatLongDay } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import { DueAssessmentCard } from "./assessment-needs";
import { ThisWeek, TodayLessons } from "./lesson-cards";
import { WaitingRecordCard } from "./record-needs";
import { TrainerNeeds } from "./trainer-needs";

type HomeData = Awaited<ReturnType<typeof trainerHome>>;

export function TrainerHome({ home }: { home: HomeData }) {
  const { t } = useTranslation("home");
  const locale = useLocale();
  const { today, groups, site } = home;
  const led = groups.filter(({ clusterId }) => clusterId !== null);
  return (
    <Page>
      <PageHeader title={t("trainer.title")} summary={formatLongDay(today, locale)} />
      <div className="split">
        <div className="stack">
          {!site && <TodayLessons home={home} withAttendance />}
          <TrainerNeeds needs={home.needs} />
          <WaitingRecordCard waiting={home.records} />
          <DueAssessmentCard due={home.assessments} />
        </div>
        <div className="stack">
          {site && <SiteCard site={site} />}
          {site && <TodayLessons home={home} withAttendance />}
          <ThisWeek home={home} />
          {(led.length > 0 || !site) && <Clusters groups={led} />}
        </div>
      </div>
    </Page>
  );
}

function Clusters({ groups }: { groups: HomeData["groups"] }) {
  const { t } = useTranslation("home");
  return (
    <Card title={t("trainer.groups")}>
      {groups.length === 0 && <p className="muted">{t("trainer.noGroups")}</p>}
      <ul className="plain-list plain-list--lined">
        {groups.map(({ clusterId, title, trainees }) => (
          <li key={clusterId} className="stack stack--tight">
            <ClusterSummary id={clusterId ?? ""} title={title ?? ""} trainees={trainees} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

type SummaryProps = { id: string; title: string; trainees: HomeData["groups"][number]["trainees"] };

function ClusterSummary({ id, title, trainees }: SummaryProps) {
  const { t } = useTranslation("home");
  const reached = trainees.reduce((sum, trainee) => sum + trainee.reached, 0);
  const total = trainees.reduce((sum, trainee) => sum + trainee.total, 0);
  return (
    <>
      <Progress
        label={
          <Link className="link strong" to={paths.cluster(id)}>
            {title}
          </Link>
        }
        value={reached}
        max={total}
        text={t("trainer.group", { reached, total })}
      />
      <div className="inline">
        <LinkButton size="small" to={paths.week(id)}>
          {t("trainer.week")}
        </LinkButton>
        <LinkButton size="small" to={paths.progress(id)}>
          {t("trainer.matrix")}
        </LinkButton>
      </div>
    </>
  );
}

function SiteCard({ site }: { site: NonNullable<HomeData["site"]> }) {
  const { t } = useTranslation("home");
  const locale = useLocale();
  return (
    <Card
      title={t("trainer.siteNow")}
      aside={
        <LinkButton size="small" to={paths.site(site.id)}>
          {t("trainer.sitePage")}
        </LinkButton>
      }
    >
      {site.now.length === 0 && <p className="muted">{t("trainer.siteEmpty")}</p>}
      <ul className="plain-list plain-list--lined">
        {site.now.map(({ id, traineeId, name, phase, endsOn }) => (
          <li key={id}>
            <Link className="link strong" to={paths.traineeProgress(traineeId)}>
              {name}
            </Link>
            <p className="muted small">
              {t("trainer.siteUntil", { phase, day: formatDay(endsOn, locale) })}
            </p>
          </li>
        ))}
      </ul>
      {site.next.length > 0 && <h3 className="kern-heading-small">{t("trainer.siteNext")}</h3>}
      <ul className="plain-list plain-list--lined">
        {site.next.map(({ id, name, phase, startsOn, endsOn }) => (
          <li key={id}>
            {name}
            <p className="muted small">
              {t("trainer.siteFrom", { phase, range: formatDayRange(startsOn, endsOn, locale) })}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
