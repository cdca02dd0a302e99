import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { Card } from "~/ui/card";
import { DescriptionList } from "~/ui/description-list";
import { TextLink } from "~/ui/text-link";
import { formatDay, formatDayRange } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { PhaseEdit } from "../phase-editor.query.server";
import { PhaseFindings } from "./phase-findings";

const NAMED = 8;

/** What a move does to placements, wishes and lessons, and what would then be noticed. */
export function PhaseDependents({ edit }: { edit: PhaseEdit }) {
  const { t } = useTranslation("cohorts");
  const isFree = edit.placements + edit.wishes + edit.lessons.inPhase === 0;
  return (
    <Card title={t("phases.dependents")} headingLevel={3} tone={toneOf(edit)}>
      {edit.isMoved ? <Ranges edit={edit} /> : <p className="muted">{t("phases.unmoved")}</p>}
      <ul className="plain-list plain-list--lined">
        {isFree && <li>{t("phases.nothing")}</li>}
        <Placements edit={edit} />
        {edit.wishes > 0 && <li>{t("phases.wishes", { count: edit.wishes })}</li>}
        <Lessons edit={edit} />
      </ul>
      <PhaseFindings findings={edit.newFindings} title={t("phases.findings")} />
    </Card>
  );
}

function toneOf({ isMoved, outside, newFindings }: PhaseEdit) {
  if (!isMoved) return "info";
  return outside.length + newFindings.length > 0 ? "warning" : "success";
}

function Ranges({ edit: { phase, after } }: { edit: PhaseEdit }) {
  const { t } = useTranslation("cohorts");
  const locale = useLocale();
  return (
    <DescriptionList
      items={[
        { term: t("phases.from"), value: formatDayRange(phase.startsOn, phase.endsOn, locale) },
        {
          term: t("phases.to"),
          value: <strong>{formatDayRange(after.startsOn, after.endsOn, locale)}</strong>,
        },
      ]}
    />
  );
}

function Placements({ edit }: { edit: PhaseEdit }) {
  const { t } = useTranslation("cohorts");
  const { inside, outside, following, dropped } = edit;
  return (
    <>
      {inside > 0 && <li>{t("phases.inside", { count: inside })}</li>}
      {outside.length > 0 && (
        <li>
          {t("phases.outside", { count: outside.length })}
          <NamedPlacements placements={outside} />
        </li>
      )}
      {following.length > 0 && <li>{t("phases.following", { count: following.length })}</li>}
      {dropped.length > 0 && (
        <li>{t("phases.dropped", { people: dropped.map(({ person }) => person).join(", ") })}</li>
      )}
    </>
  );
}

function NamedPlacements({ placements }: { placements: PhaseEdit["outside"] }) {
  const { t } = useTranslation("cohorts");
  const locale = useLocale();
  const more = placements.length - NAMED;
  return (
    <ul className="small">
      {placements.slice(0, NAMED).map(({ id, person, site, startsOn, endsOn }) => (
        <li key={id}>
          {t("phases.stay", { person, site, range: formatDayRange(startsOn, endsOn, locale) })}
        </li>
      ))}
      {more > 0 && <li>{t("phases.more", { count: more })}</li>}
    </ul>
  );
}

function Lessons({ edit: { lessons, isMoved } }: { edit: PhaseEdit }) {
  const { t } = useTranslation("cohorts");
  const locale = useLocale();
  if (lessons.inPhase === 0) return null;
  if (!isMoved || lessons.outside === 0) {
    return <li>{t("phases.lessons", { count: lessons.inPhase })}</li>;
  }
  const more = lessons.outside - lessons.named.length;
  return (
    <li>
      {t("phases.lessonsOutside", { count: lessons.outside })}
      <ul className="small">
        {lessons.named.map(({ id, title, on }) => (
          <li key={id}>
            <TextLink to={paths.lesson(id)} quiet>
              {title}
            </TextLink>
            , {formatDay(on, locale)}
          </li>
        ))}
        {more > 0 && <li>{t("phases.more", { count: more })}</li>}
      </ul>
    </li>
  );
}
