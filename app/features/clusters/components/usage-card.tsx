import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { Card } from "~/ui/card";
import { TextLink } from "~/ui/text-link";
import { formatDate, formatDayRange } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { ClusterUsage } from "../cluster-usage.query.server";
import "./usage-card.css";

interface UsageCardProps {
  clusterId: string;
  usage: ClusterUsage;
}

/** Where the cluster is used, each with the way there. */
export function UsageCard({ clusterId, usage }: UsageCardProps) {
  const { t } = useTranslation("clusters");
  const locale = useLocale();
  const { lessons, placements, assessments } = usage;
  const nextWeek = lessons.nextOn ?? undefined;
  const published = usage.plans.find(({ state }) => state === "published");
  return (
    <Card title={t("usage.title")}>
      <dl className="usage">
        <Use label={t("usage.lessons")} count={lessons.past + lessons.toCome}>
          <TextLink to={paths.week(clusterId, nextWeek)}>
            {lessons.nextOn
              ? t("usage.nextLesson", {
                  count: lessons.toCome,
                  on: formatDate(lessons.nextOn, locale),
                })
              : t("usage.noNextLesson")}
          </TextLink>
        </Use>
        <Series clusterId={clusterId} series={usage.series} />
        <Use label={t("usage.placements")} count={placements.running + placements.toCome}>
          {published ? (
            <TextLink to={paths.plan(published.id)}>
              {t("usage.placementsText", placements)}
            </TextLink>
          ) : (
            t("usage.placementsText", placements)
          )}
        </Use>
        <Plans plans={usage.plans} />
        <Use label={t("usage.assessments")} count={assessments.all}>
          <TextLink to={paths.assessments()}>
            {t("usage.assessmentsText", { count: assessments.open })}
          </TextLink>
        </Use>
        <Use label={t("usage.levels")} count={usage.levels}>
          <TextLink to={paths.progress(clusterId)}>{t("usage.levelsText")}</TextLink>
        </Use>
        <Use label={t("usage.trainers")} count={usage.leads + usage.deputies}>
          <TextLink to="#leaders">
            {t("usage.trainersText", { leads: usage.leads, deputies: usage.deputies })}
          </TextLink>
        </Use>
        <Use label={t("usage.memberships")} count={usage.memberships}>
          <TextLink to="#members">
            {t("usage.membershipsText", { members: usage.members, wishes: usage.preferences })}
          </TextLink>
        </Use>
      </dl>
    </Card>
  );
}

interface UseProps {
  label: string;
  count: number;
  children: React.ReactNode;
}

function Use({ label, count, children }: UseProps) {
  return (
    <div className="usage__row">
      <dt>
        <span className="usage__count numeric">{count}</span>
        <span>{label}</span>
      </dt>
      <dd className="small muted">{children}</dd>
    </div>
  );
}

function Series({ clusterId, series }: { clusterId: string; series: ClusterUsage["series"] }) {
  const { t } = useTranslation("clusters");
  const locale = useLocale();
  return (
    <Use label={t("usage.series")} count={series.length}>
      {series.length === 0
        ? t("usage.noSeries")
        : series.map(({ id, title, startsOn, endsOn }) => (
            <span key={id} className="usage__item">
              <TextLink to={paths.week(clusterId, startsOn)}>{title}</TextLink>{" "}
              {formatDayRange(startsOn, endsOn, locale)}
            </span>
          ))}
    </Use>
  );
}

function Plans({ plans }: Pick<ClusterUsage, "plans">) {
  const { t } = useTranslation(["clusters", "placement"]);
  return (
    <Use label={t("usage.plans")} count={plans.length}>
      {plans.length === 0
        ? t("usage.noPlans")
        : plans.map(({ id, name, state }) => (
            <span key={id} className="usage__item">
              <TextLink to={paths.plan(id)}>{name}</TextLink> {t(`placement:state.${state}`)}
            </span>
          ))}
    </Use>
  );
}
