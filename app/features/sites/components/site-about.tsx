import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { Card } from "~/ui/card";
import { DescriptionList } from "~/ui/description-list";
import { TextLink } from "~/ui/text-link";
import { formatDayRange } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { SitePage } from "../site-page.query.server";

/** Where it is, how to get there and how to reach it. */
export function SiteAbout({ site, mayEdit }: Pick<SitePage, "site" | "mayEdit">) {
  const { t } = useTranslation("sites");
  const locale = useLocale();
  const { street, postcode, city, directions, bring, phone, email } = site;
  const neighbours = [
    ...(site.successor ? [{ ...site.successor, key: "successor" as const }] : []),
    ...site.predecessors.map((one) => ({ ...one, key: "predecessor" as const })),
  ];
  return (
    <Card title={t("page.about")}>
      <DescriptionList
        items={[
          { term: t("page.address"), value: <Address {...{ street, postcode, city }} /> },
          directions !== null && { term: t("page.directions"), value: directions },
          bring !== null && { term: t("page.bring"), value: bring },
          phone !== null && {
            term: t("page.phone"),
            value: (
              <a className="kern-link link" href={`tel:${phone}`}>
                {phone}
              </a>
            ),
          },
          email !== null && {
            term: t("page.email"),
            value: (
              <a className="kern-link link" href={`mailto:${email}`}>
                {email}
              </a>
            ),
          },
          {
            term: t("page.workstations"),
            value: `${site.workstations} (${t(`size.${site.size}`)}, ${t(`shift.${site.shiftModel}`)})`,
          },
          { term: t("page.usualPlaces"), value: site.trainingPlaces },
          { term: t("page.validity"), value: formatDayRange(site.validFrom, site.validTo, locale) },
        ]}
      />
      {neighbours.map(({ id, name, key }) => (
        <p key={id} className="small">
          {mayEdit ? <TextLink to={paths.site(id)}>{t(key, { name })}</TextLink> : t(key, { name })}
        </p>
      ))}
    </Card>
  );
}

type AddressProps = { street: string | null; postcode: string; city: string };

function Address({ street, postcode, city }: AddressProps) {
  return (
    <span>
      {street && (
        <>
          {street}
          <br />
        </>
      )}
      {postcode} {city}
    </span>
  );
}
