import "./level.css";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Pace } from "~/domain/progress/pace";
import { paths } from "~/http/paths";
import { Card } from "~/ui/card";
import { LinkButton } from "~/ui/link-button";
import { formatDay } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { Attention, PaceGroup, PaceRow } from "../pace.query.server";

/** One cluster: what is planned and done, and who needs attention and why. */
export function PaceGroupCard({ group }: { group: PaceGroup }) {
  const { t } = useTranslation("pace");
  const { cohort, cluster, pace, rows } = group;
  const name = cluster ? cluster.name : t("noCluster");
  return (
    <Card
      title={`${cohort.name}, ${name}`}
      preline={pace ? <PaceText pace={pace} /> : t("withheld")}
      aside={
        cluster && (
          <LinkButton size="small" to={paths.progress(cluster.id)}>
            {t("matrix")}
          </LinkButton>
        )
      }
    >
      <ul className="plain-list plain-list--lined">
        {rows.map((row) => (
          <PaceItem key={row.traineeId} row={row} />
        ))}
      </ul>
    </Card>
  );
}

export function PaceText({ pace: { planned, done, total } }: { pace: Pace }) {
  const { t } = useTranslation("pace");
  return t("figures", { planned, done, total });
}

function PaceItem({ row: { traineeId, name, pace, attention } }: { row: PaceRow }) {
  return (
    <li className="pace">
      <p className="inline inline--spread">
        <Link className="link strong" to={paths.traineeProgress(traineeId)}>
          {name}
        </Link>
        <span className="muted small">
          <PaceText pace={pace} />
        </span>
      </p>
      {attention && <Reasons attention={attention} />}
    </li>
  );
}

function Reasons({ attention: { late, missingWeeks, attendance } }: { attention: Attention }) {
  const { t } = useTranslation(["pace", "progress"]);
  const locale = useLocale();
  return (
    <ul className="pace__reasons small">
      {late.map(({ code, level, target, weeks }) => (
        <li key={code}>
          {t("late", { code, count: weeks, target, word: t(`progress:level.${wordOf(level)}`) })}
        </li>
      ))}
      {missingWeeks > 0 && <li>{t("records", { count: missingWeeks })}</li>}
      {attendance?.share && (
        <li>{t("missed", { ...attendance.share, since: formatDay(attendance.since, locale) })}</li>
      )}
      {attendance?.days && (
        <li>
          {t("away", {
            count: attendance.days.count,
            since: formatDay(attendance.days.startsOn, locale),
          })}
        </li>
      )}
    </ul>
  );
}

function wordOf(level: number): "0" | "1" | "2" | "3" {
  return (["0", "1", "2", "3"] as const)[level] ?? "0";
}
