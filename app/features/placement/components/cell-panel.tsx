import { useTranslation } from "react-i18next";
import { useLocation } from "react-router";
import { shortSiteName } from "~/domain/placement/site-name";
import { paths } from "~/http/paths";
import { Badge } from "~/ui/badge";
import { Icon } from "~/ui/icon";
import { TextLink } from "~/ui/text-link";
import { formatDayRange } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { CellPanel as Panel } from "../cell-panel.query.server";
import { cellToken } from "../edit-plan.schema";
import { AnswerableFindings } from "./answerable-findings";
import { BoardPanel } from "./board-panel";
import { CellExplanation } from "./cell-explanation";
import { LockForm, MoveForm, SplitForm, SwapForm } from "./cell-forms";
import { useWayText } from "./way-text";

/** Where somebody is in a phase, what the rules say to it, and every way to change it. */
export function CellPanel({ panel }: { panel: Panel }) {
  const { t } = useTranslation(["boards", "placement"]);
  const locale = useLocale();
  const { search } = useLocation();
  const { plan, trainee, phase, standing, parts, wishes, findings } = panel;
  const isLocked = parts.some(({ locked }) => locked);
  return (
    <BoardPanel
      title={
        <TextLink quiet to={paths.trainee(trainee.id)}>
          {trainee.name}
        </TextLink>
      }
      preline={`${phase.title} · ${formatDayRange(phase.startsOn, phase.endsOn, locale)}`}
      closeTo={paths.plan(plan.id)}
    >
      <div className="inline">
        <Badge tone={standing === "confirmed" ? "success" : "neutral"} icon={false}>
          {t(`placement:standing.${standing}`)}
        </Badge>
        {isLocked && <Badge icon="lock">{t("bar.locked")}</Badge>}
      </div>
      <Whereabouts panel={panel} />
      {wishes.length > 0 && (
        <p className="small">
          {t("panel.wishes")}{" "}
          {wishes.map(({ rank, site }) => `${rank}. ${shortSiteName(site)}`).join(", ")}
        </p>
      )}
      <AnswerableFindings
        planId={plan.id}
        findings={findings}
        shown={{ search, panel: `cells/${cellToken(trainee.id, phase.id)}` }}
      />
      {panel.explanation && (
        <CellExplanation explanation={panel.explanation} isPlaced={parts.length > 0} />
      )}
      {plan.isEditable && panel.isNeeded && (
        <>
          {!isLocked && <MoveForm panel={panel} />}
          {!isLocked && <SwapForm panel={panel} />}
          {!isLocked && <SplitForm panel={panel} />}
          {parts.length > 0 && <LockForm panel={panel} />}
        </>
      )}
    </BoardPanel>
  );
}

function Whereabouts({ panel }: { panel: Panel }) {
  const { t } = useTranslation("boards");
  const locale = useLocale();
  const said = useWayText();
  const { parts } = panel;
  if (parts.length === 0) return <p className="muted">{t("panel.nowhere")}</p>;
  return (
    <ul className="plain-list board-panel__parts">
      {parts.map((part) => (
        <li key={part.startsOn} className="inline">
          <Icon name="place" size="small" />
          <TextLink quiet to={paths.site(part.siteId)}>
            {part.site}
          </TextLink>
          {parts.length > 1 && (
            <span className="small numeric">
              {formatDayRange(part.startsOn, part.endsOn, locale)}
            </span>
          )}
          {part.way && <span className="small muted numeric">{said(part.way)}</span>}
        </li>
      ))}
    </ul>
  );
}
