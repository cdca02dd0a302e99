import { useTranslation } from "react-i18next";
import { Card } from "~/ui/card";
import { Disclosure } from "~/ui/disclosure";
import { SubmitButton, TextInput } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { limitTrainerSchema } from "../limit-trainer.schema";
import type { SitePage } from "../site-page.query.server";

type Trainer = SitePage["trainers"][number];
type SiteTrainersProps = Pick<SitePage, "trainers" | "mayEdit" | "proposal" | "rules" | "site">;

/** The site's practical trainers, how to reach them and how many each can take. */
export function SiteTrainers({ trainers, mayEdit, proposal, rules, site }: SiteTrainersProps) {
  const { t } = useTranslation("sites");
  return (
    <Card title={t("page.trainers")}>
      {trainers.length === 0 && <p>{t("page.noTrainers")}</p>}
      <ul className="plain-list plain-list--lined">
        {trainers.map((trainer) => (
          <li key={`${trainer.id}-${trainer.version}`} className="stack stack--tight">
            <TrainerLine trainer={trainer} />
            {mayEdit && <LimitTrainer siteId={site.id} trainer={trainer} />}
          </li>
        ))}
      </ul>
      {trainers.length > 0 && (
        <p className="small muted">
          {t("page.sum", { count: proposal.guided, ratio: rules.traineesPerTrainer })}
        </p>
      )}
    </Card>
  );
}

function TrainerLine({ trainer: { name, email, phone, maxTrainees } }: { trainer: Trainer }) {
  const { t } = useTranslation("sites");
  return (
    <>
      <div>
        <span className="strong">{name}</span>
        <span className="small muted"> {t("page.guides", { count: maxTrainees })}</span>
      </div>
      <div className="inline small">
        {phone && (
          <a className="kern-link link" href={`tel:${phone}`}>
            {phone}
          </a>
        )}
        {email && (
          <a className="kern-link link" href={`mailto:${email}`}>
            {email}
          </a>
        )}
      </div>
    </>
  );
}

function LimitTrainer({ siteId, trainer }: { siteId: string; trainer: Trainer }) {
  const { t } = useTranslation("sites");
  const { id: trainerId, version, name, maxTrainees } = trainer;
  return (
    <Disclosure
      label={t("page.limitSave")}
      variant="tertiary"
      size="small"
      icon="edit"
      floating={false}
    >
      <IntentForm
        schema={limitTrainerSchema}
        intent="limitTrainer"
        formId={trainerId}
        hidden={{ siteId, trainerId, version }}
        defaults={{ maxTrainees: String(maxTrainees) }}
        className="stack"
      >
        <TextInput
          name="maxTrainees"
          label={t("page.limitLabel", { name })}
          type="number"
          inputMode="numeric"
          min={0}
          max={16}
          width="short"
          required
        />
        <div className="form-actions">
          <SubmitButton>{t("page.limitSave")}</SubmitButton>
        </div>
      </IntentForm>
    </Disclosure>
  );
}
