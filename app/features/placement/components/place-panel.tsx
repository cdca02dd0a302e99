import { useTranslation } from "react-i18next";
import { Form, useLocation } from "react-router";
import { shortSiteName } from "~/domain/placement/site-name";
import { paths } from "~/http/paths";
import { Button } from "~/ui/button";
import { TextLink } from "~/ui/text-link";
import { formatDayRange, formatNumber } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import { cellToken } from "../edit-plan.schema";
import type { PlacePanel as Panel } from "../place-panel.query.server";
import { BoardPanel } from "./board-panel";
import { ComingBack } from "./coming-back";
import { useWayText } from "./way-text";

/** A free place of a site: who could use it, each with a button that puts them there. */
export function PlacePanel({ panel }: { panel: Panel }) {
  const { t } = useTranslation("boards");
  const locale = useLocale();
  const { plan, site, phase, room, candidates } = panel;
  return (
    <BoardPanel
      title={
        <TextLink quiet to={paths.site(site.id)}>
          {site.name}
        </TextLink>
      }
      preline={`${phase.title} · ${formatDayRange(phase.startsOn, phase.endsOn, locale)}`}
      closeTo={paths.plan(plan.id)}
    >
      <p>{t("place.room", { left: room.left, places: room.places })}</p>
      <h3 className="strong small">{t("place.who")}</h3>
      {candidates.length === 0 ? (
        <p className="muted">{t("place.nobody")}</p>
      ) : (
        <ul className="plain-list board-candidates">
          {candidates.map((candidate) => (
            <Candidate key={candidate.traineeId} {...{ panel, candidate }} />
          ))}
        </ul>
      )}
    </BoardPanel>
  );
}

type CandidateProps = { panel: Panel; candidate: Panel["candidates"][number] };

function Candidate({ panel, candidate }: CandidateProps) {
  const { t } = useTranslation("boards");
  const { search } = useLocation();
  const { plan, site, phase } = panel;
  const locale = useLocale();
  const said = useWayText();
  const { traineeId, name, rank, way, now, extraCost } = candidate;
  const facts = [
    now === null ? t("place.open") : t("place.now", { site: shortSiteName(now) }),
    rank === null ? null : t("place.wish", { rank }),
    way && said(way),
    extraCost === null
      ? null
      : t(extraCost < 0 ? "place.gain" : "place.cost", {
          points: formatNumber(Math.abs(extraCost), locale),
        }),
  ];
  return (
    <li className="board-candidates__one">
      <span>
        <span className="strong">{name}</span>
        <span className="small muted">{facts.filter(Boolean).join(" · ")}</span>
      </span>
      {plan.isEditable && (
        <Form method="post" action={paths.plan(plan.id)} preventScrollReset>
          <ComingBack
            planId={plan.id}
            shown={{ search, panel: `places/${cellToken(site.id, phase.id)}` }}
          />
          <input type="hidden" name="version" value={plan.version} />
          <input type="hidden" name="cells" value={cellToken(traineeId, phase.id)} />
          <input type="hidden" name="siteId" value={site.id} />
          <Button type="submit" name="intent" value="place" size="small">
            {t("place.here")}
            <span className="visually-hidden">{`: ${name}`}</span>
          </Button>
        </Form>
      )}
    </li>
  );
}
