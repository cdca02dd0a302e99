import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Form } from "react-router";
import { unweighedAs } from "~/domain/placement/proposal/weighed-rules";
import { RULE_STEPS } from "~/domain/placement/rule-steps";
import { Button } from "~/ui/button";
import { Dialog } from "~/ui/dialog";
import { FilterBar } from "~/ui/filter-bar";
import { AreaInput, TextInput } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { SelectField } from "~/ui/select-field";
import { TextField } from "~/ui/text-field";
import { changeRuleSchema } from "../change-rule.schema";
import type { TriedRule } from "../tried-rule";
import { DialogButtons } from "./programme-dialog";
import { type RuleRow, unitOf } from "./rule-table";

interface RuleDialogProps {
  programmeId: string;
  rule: RuleRow;
  /** As the address tries it out. */
  tried: TriedRule;
  /** What the tried rule does to the plans. */
  effect: ReactNode;
  closeTo: string;
}

/** First how much a rule is to count, with what that does; then who answers for it and why. */
export function RuleDialog({ programmeId, rule, tried, effect, closeTo }: RuleDialogProps) {
  const { t } = useTranslation(["curricula", "findings"]);
  const title = t(`findings:rule.${rule.code}.title`);
  const unweighed = unweighedAs(rule.code, tried.step);
  return (
    <Dialog title={t("rules.editNamed", { rule: title })} closeTo={closeTo} size="wide">
      <div className="stack stack--loose">
        <p className="small muted">{t("rules.stepHint")}</p>
        {unweighed && <p className="small">{t(`rules.${unweighed}`)}</p>}
        <TryRule rule={rule} tried={tried} />
        <section className="stack stack--tight" aria-label={t("findings:effect.title")}>
          <h3 className="kern-heading-small">{t("findings:effect.title")}</h3>
          {effect}
        </section>
        <SaveRule programmeId={programmeId} rule={rule} tried={tried} closeTo={closeTo} />
        {rule.version > 0 && <ResetRule programmeId={programmeId} rule={rule} />}
      </div>
    </Dialog>
  );
}

function TryRule({ rule, tried }: Pick<RuleDialogProps, "rule" | "tried">) {
  const { t } = useTranslation("curricula");
  return (
    <FilterBar label={t("rules.try")} keep={{ rule: rule.code }}>
      <SelectField
        label={t("rules.step")}
        name="step"
        emptyChoice={false}
        defaultValue={tried.step}
        choices={RULE_STEPS.map((step) => ({ value: step, label: t(`step.${step}`) }))}
      />
      {tried.parameter !== null && (
        <TextField
          label={t("rules.parameterOf", { unit: t(unitOf(rule.code)) })}
          name="parameter"
          type="number"
          min={0}
          max={600}
          width="short"
          defaultValue={tried.parameter}
          required
        />
      )}
    </FilterBar>
  );
}

function SaveRule({ programmeId, rule, tried, closeTo }: Omit<RuleDialogProps, "effect">) {
  const { t } = useTranslation(["curricula", "findings"]);
  const { code, step, parameter } = tried;
  const value = parameter === null ? "" : `${parameter} ${t(unitOf(code))}`;
  const chosen = [t(`step.${step}`), value].filter(Boolean).join(", ");
  return (
    <IntentForm
      key={`${step} ${parameter}`}
      schema={changeRuleSchema}
      intent="rule"
      hidden={{ programmeId, code, version: rule.version, step, parameter: parameter ?? "" }}
      defaults={{
        owner: rule.owner ?? "",
        reason: rule.reason ?? t(`findings:rule.${code}.reason`),
      }}
      className="stack"
    >
      <h3 className="kern-heading-small">{t("rules.chosen", { chosen })}</h3>
      <TextInput
        label={t("rules.owner")}
        name="owner"
        hint={t("rules.ownerHint")}
        autoComplete="off"
        required
      />
      <AreaInput label={t("rules.reason")} name="reason" hint={t("rules.reasonHint")} required />
      <DialogButtons closeTo={closeTo} save={t("rules.save")} />
    </IntentForm>
  );
}

function ResetRule({ programmeId, rule }: Pick<RuleDialogProps, "programmeId" | "rule">) {
  const { t } = useTranslation("curricula");
  return (
    <Form method="post" className="stack stack--tight">
      <input type="hidden" name="programmeId" value={programmeId} />
      <input type="hidden" name="code" value={rule.code} />
      <input type="hidden" name="version" value={rule.version} />
      <p className="small muted">{t("rules.resetText")}</p>
      <div>
        <Button type="submit" name="intent" value="resetRule" variant="tertiary" icon="refresh">
          {t("rules.reset")}
        </Button>
      </div>
    </Form>
  );
}
