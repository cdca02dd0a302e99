import { useTranslation } from "react-i18next";
import { shortSiteName } from "~/domain/placement/site-name";
import { Button } from "~/ui/button";
import { SubmitButton } from "~/ui/form/inputs";
import { SelectField } from "~/ui/select-field";
import type { BoardPhase, BoardSite } from "../board";

type PlaceTogetherProps = {
  phases: readonly BoardPhase[];
  sites: readonly BoardSite[];
  isSaving: boolean;
  hasFailed: boolean;
};

/** Puts everybody ticked in the grid at one site in one phase. */
export function PlaceTogether({ phases, sites, isSaving, hasFailed }: PlaceTogetherProps) {
  const { t } = useTranslation("placement");
  const choices = sites.map(({ id, name }) => ({ value: id, label: shortSiteName(name) }));
  const status = isSaving ? "busy" : hasFailed ? "failed" : "idle";
  return (
    <fieldset className="plan-together">
      <legend className="visually-hidden">{t("together.title")}</legend>
      <span className="strong small" aria-hidden="true">
        {t("together.title")}
      </span>
      <SelectField
        label={t("together.phase")}
        labelHidden
        name="phaseId"
        emptyChoice={phases.length > 1 ? t("together.phase") : false}
        choices={phases.map(({ id, title }) => ({ value: id, label: title }))}
      />
      <SelectField
        label={t("together.site")}
        labelHidden
        name="siteId"
        emptyChoice={t("together.site")}
        choices={choices}
      />
      <SubmitButton variant="secondary" size="small">
        {t("together.submit")}
      </SubmitButton>
      <noscript>
        <Button type="submit" size="small" variant="primary">
          {t("saving.submit")}
        </Button>
      </noscript>
      <span className="small muted plan-together__status" role="status">
        {t(`saving.${status}`)}
      </span>
    </fieldset>
  );
}
