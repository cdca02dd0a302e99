import { useTranslation } from "react-i18next";
import type { traineeHome } from "~/features/home/trainee-home.query.server";
import { paths } from "~/http/paths";
import { Card } from "~/ui/card";
import { EmptyState } from "~/ui/empty-state";
import { LinkButton } from "~/ui/link-button";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { Progress } from "~/ui/progress";
import { formatDay, formatLongDay, formatMinuteRange } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import { UnreadAssessmentCard } from "./assessment-needs";
import { ThisWeek, TodayLessons } from "./lesson-cards";
import { OwnAttendance } from "./own-attendance";
import { OwnExams } from "./own-exams";
import { OwnFeedback } from "./own-feedback";
import { OwnWishes } from "./own-wishes";
import { ContactLine, PlacementCard } from "./placement-card";
import { OwnRecordCard } from "./record-needs";

type HomeData = Awaited<ReturnType<typeof traineeHome>>;

export function TraineeHome({ home }: { home: HomeData }) {
  const { t } = useTranslation(["home", "stations"]);
  const locale = useLocale();
  const { today, current, next } = home;
  return (
    <Page>
      <PageHeader title={t("today.title")} summary={formatLongDay(today, locale)} />
      <div className="split">
        <div className="stack">
          {current && <TodayPlace current={current} />}
          <TodayLessons home={home} />
          <ThisWeek home={home} />
        </div>
        <div className="stack">
          <OwnRecordCard needs={home.records} />
          <UnreadAssessmentCard unread={home.unread} />
          <OwnFeedback open={home.feedback} />
          {next ? (
            <PlacementCard
              title={t("placement.next")}
              placement={next}
              footer={
                <LinkButton size="small" to={paths.nextPlacement()}>
                  {t("stations:details")}
                </LinkButton>
              }
            />
          ) : (
            <EmptyState title={t("placement.none")}>{t("placement.noneText")}</EmptyState>
          )}
          <OwnAttendance traineeId={home.traineeId} />
          <OwnExams exams={home.exams} />
          <OwnWishes open={home.wishes} />
          <OwnProgress progress={home.progress} />
        </div>
      </div>
    </Page>
  );
}

function TodayPlace({ current }: { current: NonNullable<HomeData["current"]> }) {
  const { t } = useTranslation(["home", "stations"]);
  const locale = useLocale();
  const { site, phase, endsOn, hoursToday, practicalTrainer } = current;
  const hours = hoursToday.map((one) => formatMinuteRange(one.opensMinute, one.closesMinute));
  return (
    <Card
      tone="info"
      preline={hours.length > 0 ? t("today.place") : t("today.placeNow")}
      title={site.name}
      footer={<ContactLine contact={practicalTrainer} />}
      aside={
        <LinkButton size="small" to={paths.nextPlacement()}>
          {t("stations:details")}
        </LinkButton>
      }
    >
      <p>{[site.street, `${site.postcode} ${site.city}`].filter(Boolean).join(", ")}</p>
      <p className="muted small">
        {hours.length > 0 ? t("today.hours", { hours: hours.join(", ") }) : t("today.closed")}
        {" · "}
        {t("trainer.siteUntil", { phase, day: formatDay(endsOn, locale) })}
      </p>
    </Card>
  );
}

function OwnProgress({ progress }: { progress: HomeData["progress"] }) {
  const { t } = useTranslation("home");
  const locale = useLocale();
  const { reached, total, latest } = progress;
  return (
    <Card
      title={t("progress.title")}
      aside={
        <LinkButton size="small" to={paths.myProgress()}>
          {t("progress.open")}
        </LinkButton>
      }
    >
      <Progress
        label={t("progress.title")}
        value={reached}
        max={total}
        text={t("progress.text", { reached, total })}
      />
      {latest.length > 0 && (
        <>
          <h3 className="kern-heading-small">{t("progress.latest")}</h3>
          <ul className="plain-list plain-list--lined small">
            {latest.map(({ id, code, title, level, setAt }) => (
              <li key={id}>
                <span className="strong">{title}</span>
                <br />
                <span className="muted">
                  {t("progress.entry", { code, level, day: formatDay(setAt.slice(0, 10), locale) })}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}
