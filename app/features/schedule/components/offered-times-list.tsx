import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import type { FitReason } from "~/domain/schedule/slot-fit";
import { paths } from "~/http/paths";
import { EmptyState } from "~/ui/empty-state";
import { Icon } from "~/ui/icon";
import { LinkButton } from "~/ui/link-button";
import { Section } from "~/ui/section";
import { formatDay } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { OfferedTime, OfferedTimes } from "../offered-time";
import type { TimeAsked } from "../time-asked";
import { useSentences } from "./sentences";

interface OfferedTimesListProps {
  asked: TimeAsked;
  found: OfferedTimes | null;
}

/** The free times, best first, each with its reasons and a way into the lesson's form. */
export function OfferedTimesList({ asked, found }: OfferedTimesListProps) {
  const { t } = useTranslation("slots");
  const [search] = useSearchParams();
  if (!found) {
    return (
      <EmptyState title={t("waiting")} icon="clock">
        {t("waitingText")}
      </EmptyState>
    );
  }
  if (found.offers.length === 0) {
    return (
      <EmptyState title={t("none")} icon="clock">
        {t(found.lacks === null ? "noneText" : `lacks.${found.lacks}`)}
      </EmptyState>
    );
  }
  const hidden = found.count - found.offers.length;
  return (
    <Section title={t("found", { count: found.count })} summary={t("foundText")}>
      <ol className="plain-list stack">
        {found.offers.map((offer) => (
          <Offer key={`${offer.on} ${offer.from}`} offer={offer} asked={asked} />
        ))}
      </ol>
      {hidden > 0 && search.get("more") === null && (
        <LinkButton to={`?${withMore(search)}`} preventScrollReset>
          {t("more", { count: hidden })}
        </LinkButton>
      )}
    </Section>
  );
}

function Offer({ offer, asked }: { offer: OfferedTime; asked: TimeAsked }) {
  const { t } = useTranslation("slots");
  const { ofWarning } = useSentences();
  const locale = useLocale();
  const when = `${formatDay(offer.on, locale)}, ${offer.from}–${offer.to}`;
  return (
    <li className="kern-level-2 find-time__offer">
      <div className="find-time__when">
        <h3 className="kern-heading-medium">{when}</h3>
        <p className="small">
          {offer.trainer.name}
          {offer.room && `, ${offer.room.name}`}
        </p>
      </div>
      <ul className="plain-list find-time__reasons">
        {offer.reasons.map((reason) => (
          <Reason
            key={reason.code}
            isGood={reason.isGood}
            text={t(`reason.${reason.code}`, values(reason))}
          />
        ))}
        {offer.warnings.map((warning) => (
          <Reason key={ofWarning(warning)} isGood={false} text={ofWarning(warning)} />
        ))}
      </ul>
      <LinkButton to={lessonAt(offer, asked)} icon="add" aria-label={t("takeTime", { when })}>
        {t("take")}
      </LinkButton>
    </li>
  );
}

function Reason({ isGood, text }: { isGood: boolean; text: string }) {
  const { t } = useTranslation("slots");
  return (
    <li className="find-time__reason">
      <Icon
        name={isGood ? "check" : "warning"}
        size="small"
        label={t(isGood ? "for" : "against")}
      />
      <span>{text}</span>
    </li>
  );
}

/** The count of people decides between one and many. */
function values({ values: given }: FitReason) {
  return { ...given, count: Number(given.people ?? 0) };
}

/** The lesson's form, filled in. */
function lessonAt({ on, from, to, trainer, room }: OfferedTime, asked: TimeAsked): string {
  return paths.newLesson({
    clusterIds: asked.clusterIds,
    day: on,
    from,
    to,
    trainerId: trainer.id,
    ...(room && { place: `room:${room.id}` }),
    ...(asked.moduleId && { module1: asked.moduleId }),
  });
}

function withMore(search: URLSearchParams): URLSearchParams {
  const more = new URLSearchParams(search);
  more.set("more", "1");
  return more;
}
