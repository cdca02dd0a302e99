import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { Alert } from "~/ui/alert";
import { Badge } from "~/ui/badge";
import { Card } from "~/ui/card";
import { TextLink } from "~/ui/text-link";
import { formatDate, formatDayRange } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { SiteClosing } from "../site-closing.query.server";

const SHOWN = 30;

type Consequences = NonNullable<SiteClosing["consequences"]>;

/** Everything that a planner has to look after when the site is gone. */
export function ClosingConsequences({ consequences, lastDay, count }: SiteClosing) {
  const { t } = useTranslation("sites");
  const locale = useLocale();
  if (!consequences || !lastDay) return null;
  if (count === 0) return <Alert tone="success">{t("closing.nothing")}</Alert>;
  const { trainers, rooms, lessons, capacities } = consequences;
  return (
    <Card tone="warning" title={t("closing.consequences", { day: formatDate(lastDay, locale) })}>
      <div className="stack">
        <Placements {...consequences} />
        <Group title={t("closing.trainers", { count: trainers.length })} count={trainers.length}>
          <p>{trainers.map(({ name }) => name).join(" · ")}</p>
          <p className="small muted">{t("closing.trainersHint")}</p>
        </Group>
        <Group title={t("closing.rooms", { count: rooms.length })} count={rooms.length}>
          <p>{rooms.map(({ name }) => name).join(" · ")}</p>
        </Group>
        {lessons > 0 && <p className="strong">{t("closing.lessons", { count: lessons })}</p>}
        {capacities.length > 0 && (
          <p className="strong">{t("closing.capacities", { count: capacities.length })}</p>
        )}
      </div>
    </Card>
  );
}

function Placements({ placements }: Pick<Consequences, "placements">) {
  const { t } = useTranslation("sites");
  const locale = useLocale();
  const { length: count } = placements;
  return (
    <Group title={t("closing.placements", { count })} count={count}>
      <p className="small muted">{t("closing.placementsHint")}</p>
      <ul className="plain-list plain-list--lined">
        {placements.slice(0, SHOWN).map(({ id, name, plan, startsOn, endsOn, inForce }) => (
          <li key={id} className="inline">
            <span className="strong">{name}</span>
            <span className="numeric">{formatDayRange(startsOn, endsOn, locale)}</span>
            <TextLink to={paths.plan(plan.id)}>{`${plan.cohort}: ${plan.name}`}</TextLink>
            <Badge tone={inForce ? "warning" : "neutral"}>
              {t(inForce ? "closing.inForce" : "closing.draft")}
            </Badge>
          </li>
        ))}
      </ul>
      {count > SHOWN && <p>{t("closing.more", { count: count - SHOWN })}</p>}
    </Group>
  );
}

function Group({ title, count, children }: { title: string; count: number; children: ReactNode }) {
  if (count === 0) return null;
  return (
    <section className="stack stack--tight">
      <h3 className="kern-heading-small">{title}</h3>
      {children}
    </section>
  );
}
