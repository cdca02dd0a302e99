import "./level.css";
import { useTranslation } from "react-i18next";
import { contains, overlaps } from "~/domain/calendar/range";
import { Badge } from "~/ui/badge";
import { formatDate, formatDayRange } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { myTraining } from "../my-training.query.server";

type Training = Awaited<ReturnType<typeof myTraining>>;
type Phase = Training["phases"][number];

/** The whole training from top to bottom: each phase with where one is and what was reached in it. */
export function TrainingTimeline({ training }: { training: Training }) {
  return (
    <ol className="plain-list training">
      {training.phases.map((phase) => (
        <PhaseItem key={phase.id} phase={phase} training={training} />
      ))}
    </ol>
  );
}

function PhaseItem({ phase, training }: { phase: Phase; training: Training }) {
  const { t } = useTranslation(["learning", "cohorts"]);
  const locale = useLocale();
  const { today, clusters, placements, reached } = training;
  const isNow = contains(phase, today);
  const state = isNow ? "now" : phase.endsOn < today ? "past" : "coming";
  const sites = placements.filter((one) => overlaps(one, phase));
  const groups = clusters.filter((one) => overlaps(one, phase));
  const done = reached.filter(({ on }) => contains(phase, on));
  return (
    <li className={`training__phase training__phase--${state}`}>
      <p className="inline">
        <span className="strong">{phase.title}</span>
        {isNow && <Badge tone="info">{t("training.now")}</Badge>}
        <span className="visually-hidden">{t(`cohorts:kind.${phase.kind}`)}</span>
      </p>
      <p className="small muted">{formatDayRange(phase.startsOn, phase.endsOn, locale)}</p>
      {sites.map(({ site, startsOn, endsOn }) => (
        <p key={`${site} ${startsOn}`} className="small">
          {t("training.at", { site, range: formatDayRange(startsOn, endsOn, locale) })}
        </p>
      ))}
      {phase.kind === "placement" && sites.length === 0 && phase.startsOn > today && (
        <p className="small muted">{t("training.noSite")}</p>
      )}
      {phase.kind === "cluster" &&
        groups.map(({ name, startsOn }) => (
          <p key={`${name} ${startsOn}`} className="small">
            {name}
          </p>
        ))}
      {done.length > 0 && (
        <ul className="plain-list training__reached small">
          {done.map(({ code, title, on }) => (
            <li key={code}>
              {t("training.reached", { module: `${code} ${title}`, day: formatDate(on, locale) })}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
