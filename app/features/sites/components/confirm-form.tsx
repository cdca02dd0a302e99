import { useTranslation } from "react-i18next";
import { DescriptionList } from "~/ui/description-list";
import { SubmitButton, TextInput } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { formatDayRange, formatInstant } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import { confirmPlacesSchema } from "../confirmation-link.schema";
import type { LinkInUse } from "../link-in-use.query.server";
import { ConfirmCard } from "./confirm-card";

/** One question to a site: how many, and who says so. */
export function ConfirmForm({ link }: { link: LinkInUse }) {
  const { t } = useTranslation("confirm");
  const locale = useLocale();
  const { site, startsOn, endsOn, proposedPlaces, expiresAt } = link;
  return (
    <ConfirmCard title={t("title")} preline={site.name} lead={t("lead")}>
      <DescriptionList
        items={[
          {
            term: t("period"),
            value: <span className="numeric">{formatDayRange(startsOn, endsOn, locale)}</span>,
          },
          { term: t("proposal"), value: t("proposed", { count: proposedPlaces }) },
        ]}
      />
      <IntentForm
        schema={confirmPlacesSchema}
        intent="confirm"
        defaults={{ places: String(proposedPlaces), name: "" }}
        className="stack"
      >
        <TextInput
          name="places"
          label={t("places")}
          hint={t("placesHint")}
          type="number"
          inputMode="numeric"
          min={0}
          width="short"
          required
        />
        <TextInput
          name="name"
          label={t("name")}
          hint={t("nameHint")}
          autoComplete="name"
          required
        />
        <SubmitButton block>{t("submit")}</SubmitButton>
      </IntentForm>
      <p className="small muted">{t("until", { until: formatInstant(expiresAt, locale) })}</p>
    </ConfirmCard>
  );
}

/** After the answer, and whenever the link is opened again. */
export function ConfirmThanks({ link }: { link: LinkInUse }) {
  const { t } = useTranslation("confirm");
  const locale = useLocale();
  const period = formatDayRange(link.startsOn, link.endsOn, locale);
  return (
    <ConfirmCard
      title={t("thanks")}
      lead={t("thanksText", { count: link.places ?? 0, site: link.site.name, period })}
    >
      <p>{t("thanksNext")}</p>
    </ConfirmCard>
  );
}

/** Unknown, expired, taken back: one calm answer. */
export function ConfirmExpired() {
  const { t } = useTranslation("confirm");
  return <ConfirmCard title={t("expired")} lead={t("expiredText")} />;
}
