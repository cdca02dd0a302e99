import { useTranslation } from "react-i18next";
import type { TraineePlacement } from "~/features/placement/trainee-placements.query.server";
import { Badge } from "~/ui/badge";
import { Card } from "~/ui/card";
import { DescriptionList } from "~/ui/description-list";
import { formatDayRange, formatMinuteRange, formatWeekday } from "~/words/format";
import { useLocale } from "~/words/use-locale";

type Place = TraineePlacement["site"];
type Contact = TraineePlacement["practicalTrainer"];

/** One placement: where, when, whom to ask, and whether it may still change. */
export function PlacementCard({
  title,
  placement,
}: {
  title: string;
  placement: TraineePlacement;
}) {
  const { t } = useTranslation("home");
  const locale = useLocale();
  const { site, phase, startsOn, endsOn, standing, practicalTrainer } = placement;
  return (
    <Card
      preline={title}
      title={site.name}
      aside={
        <Badge tone={standing === "confirmed" ? "success" : "warning"}>
          {t(`placement.${standing}`)}
        </Badge>
      }
    >
      <DescriptionList
        items={[
          { term: phase, value: formatDayRange(startsOn, endsOn, locale) },
          { term: t("placement.address"), value: <Address site={site} /> },
          { term: t("placement.contact"), value: <ContactLine contact={practicalTrainer} /> },
          { term: t("placement.hours"), value: <Hours hours={site.openingHours} /> },
          site.directions !== null && {
            term: t("placement.directions"),
            value: site.directions,
          },
          site.bring !== null && { term: t("placement.bring"), value: site.bring },
        ]}
      />
    </Card>
  );
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
  const { name, phone, email } = contact;
  return (
    <span className="contact-line">
      <span>{name}</span>
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
