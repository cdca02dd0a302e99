import { useTranslation } from "react-i18next";
import type { CoverState } from "~/domain/schedule/cover";
import { paths } from "~/http/paths";
import { Badge } from "~/ui/badge";
import { Card } from "~/ui/card";
import { TextLink } from "~/ui/text-link";
import type { Tone } from "~/ui/tone";
import { formatDay, formatInstant } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { CoverHistory } from "../cover-history.query.server";

const TONES: Readonly<Record<CoverState, Tone>> = {
  asked: "info",
  accepted: "success",
  declined: "warning",
  withdrawn: "neutral",
};

/** Who asked whom, when, and what became of it. */
export function CoverHistoryCard({ history }: { history: CoverHistory }) {
  const { t } = useTranslation("cover");
  return (
    <Card title={t("history.title")}>
      {history.length === 0 && <p className="muted">{t("history.none")}</p>}
      <ul className="plain-list plain-list--lined">
        {history.map((cover) => (
          <li key={cover.id} className="stack stack--tight">
            <OneCover cover={cover} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function OneCover({ cover }: { cover: CoverHistory[number] }) {
  const { t } = useTranslation("cover");
  const locale = useLocale();
  const { state, title, on, lessonId, absent, askedBy, askedAt, settledAt } = cover;
  const lesson = `${title}, ${formatDay(on, locale)}`;
  return (
    <>
      <div className="inline inline--spread">
        {lessonId ? (
          <TextLink to={paths.lesson(lessonId)} quiet>
            {lesson}
          </TextLink>
        ) : (
          <span>{lesson}</span>
        )}
        <Badge tone={TONES[state]}>{t(`history.state.${state}`)}</Badge>
      </div>
      <p className="small">{t("history.pair", { cover: cover.cover, absent })}</p>
      <p className="small muted">
        {t("history.asked", { name: askedBy, at: formatInstant(askedAt, locale) })}
        {settledAt && ` · ${t("history.settled", { at: formatInstant(settledAt, locale) })}`}
      </p>
    </>
  );
}
