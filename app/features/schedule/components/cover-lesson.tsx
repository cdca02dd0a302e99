import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { paths } from "~/http/paths";
import { Badge } from "~/ui/badge";
import { Card } from "~/ui/card";
import { LinkButton } from "~/ui/link-button";
import { formatDay, formatMinuteRange } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { LessonToCover } from "../cover-page.query.server";
import { MergeChoices } from "./merge-choices";
import { TapForm } from "./tap-form";

interface CoverLessonProps {
  lesson: LessonToCover;
  absentTrainerId: string;
}

/** How many are proposed at once; the others stand below. */
const PROPOSED = 3;

/** A lesson without its trainer: who is asked, who could be, and what else can be done. */
export function CoverLesson({ lesson, absentTrainerId }: CoverLessonProps) {
  const { t } = useTranslation("cover");
  const locale = useLocale();
  const { id, title, on, from, to, clusters, place, moduleCodes, asks, canManage } = lesson;
  const isOpen = asks.every(({ state }) => state !== "asked");
  return (
    <Card
      preline={`${formatDay(on, locale)}, ${formatMinuteRange(from, to)}`}
      title={
        <Link className="link" to={paths.lesson(id)}>
          {title}
        </Link>
      }
      headingLevel={3}
      aside={
        <Badge tone={isOpen ? "warning" : "info"}>{t(isOpen ? "state.open" : "state.asked")}</Badge>
      }
    >
      <p className="small muted">
        {[...clusters, place, ...moduleCodes].filter(Boolean).join(" · ")}
      </p>
      <Asks asks={asks} canManage={canManage} />
      {canManage ? (
        <>
          <Candidates lesson={lesson} absentTrainerId={absentTrainerId} />
          <div className="inline">
            <LinkButton size="small" to={paths.lesson(id)}>
              {t("instead.move")}
            </LinkButton>
          </div>
          <MergeChoices lesson={lesson} />
        </>
      ) : (
        <p className="muted">{t("notYours")}</p>
      )}
    </Card>
  );
}

function Asks({ asks, canManage }: Pick<LessonToCover, "asks" | "canManage">) {
  const { t } = useTranslation("cover");
  if (asks.length === 0) return null;
  return (
    <ul className="plain-list">
      {asks.map(({ id, name, state }) => (
        <li key={id} className="inline inline--spread">
          <span>{t(state === "asked" ? "asks.asked" : "asks.declined", { name })}</span>
          {state === "asked" && canManage && (
            <TapForm
              fields={{ coverId: id }}
              taps={[
                {
                  intent: "withdraw",
                  label: t("asks.withdraw"),
                  "aria-label": t("asks.withdrawOf", { name }),
                },
              ]}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

function Candidates({ lesson, absentTrainerId }: CoverLessonProps) {
  const { t } = useTranslation("cover");
  const { id: lessonId, candidates, moduleCodes } = lesson;
  if (candidates.length === 0) {
    const modules = moduleCodes.join(", ");
    return <p>{modules ? t("candidates.none", { modules }) : t("candidates.noneFree")}</p>;
  }
  const [first, others] = [candidates.slice(0, PROPOSED), candidates.slice(PROPOSED)];
  const lines = (some: typeof candidates) =>
    some.map((candidate) => (
      <li key={candidate.id} className="inline inline--spread">
        <span>{candidate.name}</span>
        <CandidateTaps pair={{ lessonId, absentTrainerId }} candidate={candidate} />
      </li>
    ));
  return (
    <>
      <p className="strong">{t("candidates.title")}</p>
      <ul className="plain-list stack--tight">{lines(first)}</ul>
      {others.length > 0 && (
        <details>
          <summary>{t("candidates.more", { count: others.length })}</summary>
          <ul className="plain-list stack--tight">{lines(others)}</ul>
        </details>
      )}
    </>
  );
}

interface CandidateTapsProps {
  pair: { lessonId: string; absentTrainerId: string };
  candidate: LessonToCover["candidates"][number];
}

function CandidateTaps({ pair, candidate: { id, name } }: CandidateTapsProps) {
  const { t } = useTranslation("cover");
  return (
    <TapForm
      fields={{ ...pair, coverTrainerId: id }}
      taps={[
        {
          intent: "ask",
          label: t("candidates.ask"),
          variant: "primary",
          "aria-label": t("candidates.askOf", { name }),
        },
        {
          intent: "assign",
          label: t("candidates.assign"),
          "aria-label": t("candidates.assignOf", { name }),
        },
      ]}
    />
  );
}
