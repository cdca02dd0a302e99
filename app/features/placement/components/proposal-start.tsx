import "./proposal.css";
import { useTranslation } from "react-i18next";
import { CheckInput, RadioInput, SelectInput, SubmitButton } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import type { ProposalPage } from "../proposal/proposal-page.query.server";
import { PROPOSAL_SECONDS, startProposalSchema } from "../proposal/start-proposal.schema";

type ProposalStartProps = {
  plan: ProposalPage["plan"];
  choices: NonNullable<ProposalPage["choices"]>;
};

const KINDS = ["all", "phase", "unplaced", "people"] as const;

/** What may change and how long to search. */
export function ProposalStart({ plan, choices }: ProposalStartProps) {
  const { t } = useTranslation("proposal");
  return (
    <IntentForm
      schema={startProposalSchema}
      intent="start"
      hidden={{ planId: plan.id, version: plan.version }}
      defaults={{ kind: "all", seconds: "60", phaseId: "", traineeIds: [] }}
      className="stack"
    >
      <RadioInput
        name="kind"
        label={t("start.scope")}
        choices={KINDS.map((kind) => ({
          value: kind,
          label: t(`scope.${kind}`),
          hint: t(`start.hint.${kind}`),
        }))}
      />
      <SelectInput
        name="phaseId"
        label={t("start.phase")}
        hint={t("start.phaseHint")}
        optional
        emptyChoice={t("start.noPhase")}
        choices={choices.phases.map(({ id, title }) => ({ value: id, label: title }))}
      />
      <details className="proposal-people">
        <summary>{t("start.people", { count: choices.trainees.length })}</summary>
        <div className="columns columns--narrow proposal-people__list">
          {choices.trainees.map(({ id, name }) => (
            <CheckInput key={id} id={`trainee-${id}`} name="traineeIds" value={id} label={name} />
          ))}
        </div>
      </details>
      <RadioInput
        name="seconds"
        label={t("start.seconds")}
        horizontal
        choices={PROPOSAL_SECONDS.map((seconds) => ({
          value: String(seconds),
          label: t(`start.length.s${seconds}`),
        }))}
      />
      <p className="small muted">{t("start.keeps")}</p>
      <div className="form-actions">
        <SubmitButton icon="refresh">{t("start.submit")}</SubmitButton>
      </div>
    </IntentForm>
  );
}
