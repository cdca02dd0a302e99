import { useTranslation } from "react-i18next";
import { Form } from "react-router";
import { Button } from "~/ui/button";
import { Confirm } from "~/ui/confirm";
import { DateField } from "~/ui/date-field";
import { Dialog } from "~/ui/dialog";
import { FilterBar } from "~/ui/filter-bar";
import { CheckInput, SelectInput, SubmitButton, TextInput } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { LinkButton } from "~/ui/link-button";
import { changePhaseSchema, phaseKinds } from "../change-phase.schema";
import type { PhaseEdit } from "../phase-editor.query.server";
import { PhaseDependents } from "./phase-dependents";

interface PhaseDialogProps {
  cohortId: string;
  edit: PhaseEdit;
  step: string;
  closeTo: string;
}

/** A phase's days, what depends on them, and its name and kind. */
export function PhaseDialog({ cohortId, edit, step, closeTo }: PhaseDialogProps) {
  const { t } = useTranslation("cohorts");
  const { phase, after, outside } = edit;
  return (
    <Dialog title={t("phases.editNamed", { title: phase.title })} closeTo={closeTo} size="wide">
      <DaysForm edit={edit} step={step} />
      <PhaseDependents edit={edit} />
      <IntentForm
        key={`${after.startsOn} ${after.endsOn}`}
        schema={changePhaseSchema}
        intent="change"
        hidden={{
          cohortId,
          phaseId: phase.id,
          version: phase.version,
          startsOn: after.startsOn,
          endsOn: after.endsOn,
        }}
        defaults={{ title: phase.title, kind: phase.kind, keepPlacements: false }}
        className="stack"
      >
        {outside.length > 0 && <CheckInput label={t("phases.keep")} name="keepPlacements" />}
        <NameFields />
        <PhaseButtons closeTo={closeTo} />
      </IntentForm>
      {edit.placements + edit.wishes === 0 && <RemovePhase cohortId={cohortId} edit={edit} />}
    </Dialog>
  );
}

/** A change of days shows its effects at once; without scripts a button does. */
function DaysForm({ edit, step }: { edit: PhaseEdit; step: string }) {
  const { t } = useTranslation("cohorts");
  const { startsOn, endsOn } = edit.after;
  return (
    <div className="phase-dialog__days">
      <FilterBar label={t("phases.days")} keep={{ phase: edit.phase.id, step }}>
        <DateField
          key={`start ${startsOn}`}
          label={t("phases.startsOn")}
          name="start"
          defaultValue={startsOn}
        />
        <DateField
          key={`end ${endsOn}`}
          label={t("phases.endsOn")}
          name="end"
          defaultValue={endsOn}
        />
      </FilterBar>
    </div>
  );
}

/** How a phase is called and what it is. */
export function NameFields() {
  const { t } = useTranslation("cohorts");
  return (
    <div className="form-grid">
      <TextInput label={t("phases.name")} name="title" autoComplete="off" required />
      <SelectInput
        label={t("phases.kind")}
        name="kind"
        emptyChoice={false}
        choices={phaseKinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
      />
    </div>
  );
}

export function PhaseButtons({ closeTo }: { closeTo: string }) {
  const { t } = useTranslation(["cohorts", "common"]);
  return (
    <div className="form-actions">
      <LinkButton to={closeTo} preventScrollReset replace>
        {t("common:action.cancel")}
      </LinkButton>
      <SubmitButton>{t("phases.save")}</SubmitButton>
    </div>
  );
}

function RemovePhase({ cohortId, edit: { phase } }: { cohortId: string; edit: PhaseEdit }) {
  const { t } = useTranslation("cohorts");
  return (
    <Confirm
      label={t("phases.remove")}
      title={t("phases.removeTitle", { title: phase.title })}
      variant="tertiary"
      icon="delete"
      form={
        <Form method="post">
          <input type="hidden" name="cohortId" value={cohortId} />
          <input type="hidden" name="phaseId" value={phase.id} />
          <input type="hidden" name="version" value={phase.version} />
          <Button type="submit" name="intent" value="remove" variant="danger">
            {t("phases.remove")}
          </Button>
        </Form>
      }
    >
      {t("phases.removeText")}
    </Confirm>
  );
}
