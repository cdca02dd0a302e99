import { useTranslation } from "react-i18next";
import { Card } from "~/ui/card";
import { Confirm } from "~/ui/confirm";
import { Disclosure } from "~/ui/disclosure";
import { DayInput, SubmitButton } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { shortenAbsenceSchema, withdrawAbsenceSchema } from "../absence-step.schema";
import type { MyAbsence } from "../my-absences.query.server";
import { AbsenceRow } from "./absence-row";
import { AbsenceStateBadge } from "./absence-state-badge";

/** What a trainee has reported, newest first. */
export function MyAbsences({ absences }: { absences: readonly MyAbsence[] }) {
  const { t } = useTranslation("absences");
  return (
    <Card title={t("mine.title")}>
      {absences.length === 0 && <p className="muted">{t("mine.none")}</p>}
      <ul className="plain-list plain-list--lined">
        {absences.map((absence) => (
          <OneAbsence key={absence.id} absence={absence} />
        ))}
      </ul>
    </Card>
  );
}

function OneAbsence({ absence }: { absence: MyAbsence }) {
  const { t } = useTranslation("absences");
  const { kind, endsOn, state, canWithdraw, earliestEnd } = absence;
  const canShorten = earliestEnd !== null && earliestEnd < endsOn;
  return (
    <AbsenceRow
      absence={absence}
      title={<strong>{t(`kind.${kind}`)}</strong>}
      aside={<AbsenceStateBadge state={state} />}
    >
      {(canShorten || canWithdraw) && (
        <>
          {canShorten && <Shorten absence={absence} />}
          {canWithdraw && <Withdraw absence={absence} />}
        </>
      )}
    </AbsenceRow>
  );
}

function Shorten({ absence: { id, version, endsOn, earliestEnd } }: { absence: MyAbsence }) {
  const { t } = useTranslation("absences");
  return (
    <Disclosure size="small" label={t("shorten.label")} align="start">
      <IntentForm
        schema={shortenAbsenceSchema}
        intent="shorten"
        formId={`shorten-${id}`}
        hidden={{ absenceId: id, version }}
        defaults={{ endsOn: earliestEnd ?? endsOn }}
        className="stack"
      >
        <DayInput
          id={`shorten-${id}`}
          label={t("shorten.endsOn")}
          name="endsOn"
          min={earliestEnd ?? undefined}
          max={endsOn}
          required
        />
        <SubmitButton size="small">{t("shorten.save")}</SubmitButton>
      </IntentForm>
    </Disclosure>
  );
}

function Withdraw({ absence: { id, version } }: { absence: MyAbsence }) {
  const { t } = useTranslation("absences");
  return (
    <Confirm
      size="small"
      align="start"
      label={t("withdraw.label")}
      title={t("withdraw.title")}
      form={
        <IntentForm
          schema={withdrawAbsenceSchema}
          intent="withdraw"
          formId={`withdraw-${id}`}
          hidden={{ absenceId: id, version }}
        >
          <SubmitButton size="small" variant="danger">
            {t("withdraw.label")}
          </SubmitButton>
        </IntentForm>
      }
    >
      {t("withdraw.text")}
    </Confirm>
  );
}
