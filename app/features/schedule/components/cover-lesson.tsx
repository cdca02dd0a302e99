import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { HolderState } from "~/domain/schedule/cover";
import { paths } from "~/http/paths";
import { Badge } from "~/ui/badge";
import { Card } from "~/ui/card";
import { LinkButton } from "~/ui/link-button";
import type { Tone } from "~/ui/tone";
import { formatDay, formatMinuteRange } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { LessonToCover } from "../cover-page.query.server";
import { CoverCandidates } from "./cover-candidates";
import { MergeChoices } from "./merge-choices";
import { TapForm } from "./tap-form";

const TONES: Readonly<Record<HolderState, Tone>> = {
  holds: "neutral",
  missing: "danger",
  asked: "info",
  declined: "warning",
};

/** A lesson without its trainer: who is asked, who could be, and what else can be done. */
export function CoverLesson({ lesson }: { lesson: LessonToCover }) {
  const { t } = useTranslation("cover");
  const locale = useLocale();
  const { id, title, on, from, to, clusters, place, moduleCodes, absent, canManage } = lesson;
  return (
    <Card
      preline={`${formatDay(on, locale)}, ${formatMinuteRange(from, to)}`}
      title={
        <Link className="link" to={paths.lesson(id)}>
          {title}
        </Link>
      }
      headingLevel={3}
      aside={<Badge tone={TONES[absent.state]}>{t(`state.${absent.state}`)}</Badge>}
    >
      <p className="small muted">
        {[...clusters, place, ...moduleCodes].filter(Boolean).join(" · ")}
      </p>
      <p className="small">{t("instead.of", { name: absent.name })}</p>
      <Asks lesson={lesson} />
      {canManage ? (
        <>
          <CoverCandidates lesson={lesson} />
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

function Asks({ lesson: { asks, canManage } }: { lesson: LessonToCover }) {
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
