import { useTranslation } from "react-i18next";
import { Form } from "react-router";
import { RULE_STEPS } from "~/domain/placement/rule-steps";
import { Button } from "~/ui/button";
import { Dialog } from "~/ui/dialog";
import { AreaInput, SelectInput, TextInput } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { changeRuleSchema } from "../change-rule.schema";
import { DialogButtons } from "./programme-dialog";
import { type RuleRow, unitOf } from "./rule-table";

interface RuleDialogProps {
  programmeId: string;
  rule: RuleRow;
  closeTo: string;
}

/** How much a rule counts, its value, who answers for it and why. */
export function RuleDialog({ programmeId, rule, closeTo }: RuleDialogProps) {
  const { t } = useTranslation(["curricula", "findings"]);
  const title = t(`findings:rule.${rule.code}.title`);
  return (
    <Dialog title={t("rules.editNamed", { rule: title })} closeTo={closeTo}>
      <IntentForm
        schema={changeRuleSchema}
        intent="rule"
        hidden={{ programmeId, code: rule.code, version: rule.version }}
        defaults={{
          step: rule.step,
          parameter: rule.parameter ?? "",
          owner: rule.owner ?? "",
          reason: rule.reason ?? t(`findings:rule.${rule.code}.reason`),
        }}
        className="stack"
      >
        <RuleFields rule={rule} />
        <DialogButtons closeTo={closeTo} save={t("rules.save")} />
      </IntentForm>
      {rule.version > 0 && <ResetRule programmeId={programmeId} rule={rule} />}
    </Dialog>
  );
}

function RuleFields({ rule }: { rule: RuleRow }) {
  const { t } = useTranslation("curricula");
  return (
    <>
      <SelectInput
        label={t("rules.step")}
        name="step"
        hint={t("rules.stepHint")}
        emptyChoice={false}
        choices={RULE_STEPS.map((step) => ({ value: step, label: t(`step.${step}`) }))}
      />
      {rule.parameter !== null && (
        <TextInput
          label={t("rules.parameter")}
          name="parameter"
          hint={t(unitOf(rule.code))}
          type="number"
          min={0}
          max={600}
          width="short"
          required
        />
      )}
      <TextInput
        label={t("rules.owner")}
        name="owner"
        hint={t("rules.ownerHint")}
        autoComplete="off"
        required
      />
      <AreaInput label={t("rules.reason")} name="reason" hint={t("rules.reasonHint")} required />
    </>
  );
}

function ResetRule({ programmeId, rule }: Omit<RuleDialogProps, "closeTo">) {
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
