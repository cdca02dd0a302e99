import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { TravelMinutes } from "~/domain/travel/travel-table";
import type { TraineePlacement } from "~/features/placement/trainee-placements.query.server";
import { Badge } from "~/ui/badge";
import { Card } from "~/ui/card";
import { DescriptionList } from "~/ui/description-list";
import { formatDayRange, formatMinuteRange, formatWeekday } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import "./home.css";

type Place = TraineePlacement["site"];
type Contact = TraineePlacement["practicalTrainer"];

type PlacementCardProps = {
  title: string;
  placement: TraineePlacement;
  /** From the trainee's own postcode; null where nobody knows. */
  way?: TravelMinutes | null;
  footer?: ReactNode;
};

/** One placement: where, when, whom to ask, and whether it may still change. */
export function PlacementCard(props: PlacementCardProps) {
  const { title, placement, footer } = props;
  const { t } = useTranslation("home");
  const { site, standing } = placement;
  return (
    <Card
      preline={title}
      title={site.name}
      footer={footer}
      aside={
        <Badge tone={standing === "confirmed" ? "success" : "warning"}>
          {t(`placement.${standing}`)}
        </Badge>
      }
    >
      <DescriptionList items={useFacts(props)} />
    </Card>
  );
}

function useFacts({ placement, way }: PlacementCardProps) {
  const { t } = useTranslation(["home", "stations"]);
  const locale = useLocale();
  const { site, phase, startsOn, endsOn, practicalTrainer } = placement;
  const { phone, email, directions, bring } = site;
  const minutes =
    way && t(way.estimated ? "stations:wayEstimated" : "stations:way", { count: way.minutes });
  const isReached = way !== undefined && (phone !== null || email !== null);
  return [
    { term: phase, value: formatDayRange(startsOn, endsOn, locale) },
    { term: t("placement.address"), value: <Address site={site} /> },
    minutes && { term: t("stations:minutes"), value: minutes },
    directions !== null && { term: t("placement.directions"), value: directions },
    { term: t("placement.hours"), value: <Hours hours={site.openingHours} /> },
    { term: t("placement.contact"), value: <ContactLine contact={practicalTrainer} /> },
    isReached && { term: t("stations:house"), value: <Reach phone={phone} email={email} /> },
    bring !== null && { term: t("placement.bring"), value: bring },
  ].filter((one) => typeof one === "object");
}

function Address({ site }: { site: Place }) {
  return (
    <>
      {site.street && <span>{`${site.street}, `}</span>}
      <span className="nowrap">{`${site.postcode} ${site.city}`}</span>
    </>
  );
}

export function ContactLine({ contact }: { contact: Contact }) {
  const { t } = useTranslation("home");
  if (!contact) return <span className="muted">{t("placement.noContact")}</span>;
  return <Reach {...contact} />;
}

type ReachProps = { name?: string; phone: string | null; email: string | null };

function Reach({ name, phone, email }: ReachProps) {
  return (
    <span className="contact-line">
      {name && <span>{name}</span>}
      {phone && (
        <a className="link nowrap" href={`tel:${phone.replace(/[^+\d]/g, "")}`}>
          {phone}
        </a>
      )}
      {email && (
        <a className="link" href={`mailto:${email}`}>
          {email}
        </a>
      )}
    </span>
  );
}

/** Days with the same hours share a line. */
function Hours({ hours }: { hours: Place["openingHours"] }) {
  const locale = useLocale();
  const ranges = [
    ...new Set(hours.map(({ opensMinute, closesMinute }) => `${opensMinute} ${closesMinute}`)),
  ];
  return (
    <ul className="plain-list">
      {ranges.map((range) => {
        const days = hours.filter((one) => `${one.opensMinute} ${one.closesMinute}` === range);
        const [first] = days;
        if (!first) return null;
        const names = days.map(({ weekday }) => formatWeekday(weekday as 1, locale)).join(", ");
        return (
          <li
            key={range}
          >{`${names}: ${formatMinuteRange(first.opensMinute, first.closesMinute)}`}</li>
        );
      })}
    </ul>
  );
}
