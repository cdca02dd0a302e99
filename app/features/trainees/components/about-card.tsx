import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { Badge } from "~/ui/badge";
import { Card } from "~/ui/card";
import { DescriptionList } from "~/ui/description-list";
import { LinkButton } from "~/ui/link-button";
import { TextLink } from "~/ui/text-link";
import { formatDate, formatNumber } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { TraineePage } from "../trainee-page.query.server";
import { Mail } from "./trainee-columns";

/** The facts about a trainee that this viewer may know. */
export function AboutCard({ trainee }: { trainee: TraineePage }) {
  const { t } = useTranslation(["people", "common"]);
  const locale = useLocale();
  const { cohort, entryOn, email, today } = trainee;
  const edit = (
    <LinkButton size="small" icon="edit" to={paths.trainee(trainee.id, { edit: "person" })}>
      {t("common:action.edit")}
    </LinkButton>
  );
  return (
    <Card title={t("trainee.about")} aside={trainee.personId && edit}>
      <DescriptionList
        items={[
          { term: t("trainee.programme"), value: cohort.programme },
          { term: t("trainee.cohort"), value: cohort.name },
          {
            term: t(entryOn > today ? "trainee.entryLater" : "trainee.entry"),
            value: formatDate(entryOn, locale),
          },
          { term: t("trainee.hours"), value: <Hours trainee={trainee} /> },
          { term: t("trainee.email"), value: <Mail address={email} /> },
        ]}
      />
      {trainee.private && <PrivateFacts facts={trainee.private} />}
    </Card>
  );
}

function Hours({ trainee: { hours, partTimePercent } }: { trainee: TraineePage }) {
  const { t } = useTranslation("people");
  const values = { hours: formatNumber(hours, useLocale(), 1), percent: partTimePercent };
  return t(partTimePercent < 100 ? "hoursPartTime" : "hoursFullTime", values);
}

function PrivateFacts({ facts }: { facts: NonNullable<TraineePage["private"]> }) {
  const { t } = useTranslation("people");
  const locale = useLocale();
  const { birthDate, isMinor, postcode, phone } = facts;
  return (
    <>
      <DescriptionList
        items={[
          { term: t("trainee.phone"), value: phone ?? t("trainee.none") },
          {
            term: t("trainee.birthDate"),
            value: (
              <span className="inline">
                {birthDate ? formatDate(birthDate, locale) : t("trainee.none")}
                {isMinor && <Badge tone="warning">{t("trainee.minor")}</Badge>}
              </span>
            ),
          },
          {
            term: t("trainee.postcode"),
            value: postcode ? <Ways from={postcode} /> : t("trainee.none"),
          },
        ]}
      />
      {isMinor && <p className="small">{t("trainee.minorHint")}</p>}
      <p className="small muted">{t("trainee.privateHint")}</p>
    </>
  );
}

/** The postcode, and from it the ways to all sites. */
function Ways({ from }: { from: string }) {
  return <TextLink to={paths.travel({ from })}>{from}</TextLink>;
}
