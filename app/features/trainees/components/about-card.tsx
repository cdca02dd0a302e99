import { useTranslation } from "react-i18next";
import { Badge } from "~/ui/badge";
import { Card } from "~/ui/card";
import { DescriptionList } from "~/ui/description-list";
import { formatDate } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { TraineePage } from "../trainee-page.query.server";

/** The facts about a trainee that this viewer may know. */
export function AboutCard({ trainee }: { trainee: TraineePage }) {
  const { t } = useTranslation("people");
  const locale = useLocale();
  const { cohort, entryOn, partTimePercent, email, today } = trainee;
  return (
    <Card title={t("trainee.about")}>
      <DescriptionList
        items={[
          { term: t("trainee.programme"), value: cohort.programme },
          {
            term: t(entryOn > today ? "trainee.entryLater" : "trainee.entry"),
            value: formatDate(entryOn, locale),
          },
          {
            term: t("trainee.scope"),
            value:
              partTimePercent < 100 ? t("partTime", { percent: partTimePercent }) : t("fullTime"),
          },
          { term: t("trainee.email"), value: <Mail address={email} /> },
        ]}
      />
      {trainee.private && <PrivateFacts facts={trainee.private} />}
    </Card>
  );
}

function Mail({ address }: { address: string | null }) {
  const { t } = useTranslation("people");
  if (!address) return t("trainee.none");
  return (
    <a className="link" href={`mailto:${address}`}>
      {address}
    </a>
  );
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
          { term: t("trainee.postcode"), value: postcode ?? t("trainee.none") },
        ]}
      />
      {isMinor && <p className="small">{t("trainee.minorHint")}</p>}
      <p className="small muted">{t("trainee.privateHint")}</p>
    </>
  );
}
