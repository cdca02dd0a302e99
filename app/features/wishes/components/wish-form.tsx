import { useTranslation } from "react-i18next";
import { shortSiteName } from "~/domain/placement/site-name";
import { SelectInput, SubmitButton } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import type { MyWishes } from "../my-wishes.query.server";
import { rankWishesSchema } from "../rank-wishes.schema";

type OpenPhase = MyWishes["phases"][number];

/** Up to three sites in the order of the wishes, each with the own way to it. */
export function WishForm({ phase }: { phase: OpenPhase }) {
  const { t } = useTranslation("wishes");
  const choices = phase.sites.map(({ id, name, district, way }) => {
    const key = way?.estimated ? "form.siteEstimated" : way ? "form.siteMinutes" : "form.site";
    const minutes = way?.minutes ?? "";
    return { value: id, label: t(key, { site: shortSiteName(name), district, minutes }) };
  });
  const siteOf = (rank: number) => phase.wishes.find((wish) => wish.rank === rank)?.site.id ?? "";
  return (
    <IntentForm
      schema={rankWishesSchema}
      intent="rank"
      formId={phase.id}
      hidden={{ phaseId: phase.id }}
      defaults={{ siteId1: siteOf(1), siteId2: siteOf(2), siteId3: siteOf(3) }}
      className="stack"
    >
      {([1, 2, 3] as const).map((rank) => (
        <SelectInput
          key={rank}
          label={t("form.rank", { rank })}
          name={`siteId${rank}`}
          emptyChoice={t("form.none")}
          choices={choices}
          required={rank === 1}
        />
      ))}
      <div>
        <SubmitButton>{t("form.save")}</SubmitButton>
      </div>
    </IntentForm>
  );
}
