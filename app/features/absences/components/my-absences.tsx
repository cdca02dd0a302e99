import { useTranslation } from "react-i18next";
import { Card } from "~/ui/card";
import { Confirm } from "~/ui/confirm";
import { Disclosure } from "~/ui/disclosure";
import { DayInput, SubmitButton } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { formatDayRange } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import { shortenAbsenceSchema, withdrawAbsenceSchema } from "../absence-step.schema";
import type { MyAbsence } from "../my-absences.query.server";
import { AbsenceStateBadge } from "./absence-state-badge";

/** What a trainee has reported, newest first. */
export function MyAbsences({ absences }: { absences: readonly MyAbsence[] }) {
  const { t } = useTranslation("absences");
  return (
    <Card title={t("mine.title")}>
      {absences.length === 0 && <p className="muted">{t("mine.none")}</p>}
      <ul className="plain-list plain-list--lined">
        {absences.map((absence) => (
          <li key={absence.id} className="stack stack--tight">
            <OneAbsence absence={absence} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function OneAbsence({ absence }: { absence: MyAbsence }) {
  const { t } = useTranslation("absences");
  const locale = useLocale();
  const { kind, startsOn, endsOn, state, canWithdraw, earliestEnd } = absence;
  return (
    <>
      <div className="inline inline--spread">
        <span>
          <strong>{t(`kind.${kind}`)}</strong>
          <br />
          <span className="numeric">{formatDayRange(startsOn, endsOn, locale)}</span>
        </span>
        <AbsenceStateBadge state={state} />
      </div>
      {(canWithdraw || earliestEnd) && (
        <div className="inline">
          {earliestEnd && earliestEnd < endsOn && <Shorten absence={absence} />}
          {canWithdraw && <Withdraw absence={absence} />}
        </div>
      )}
    </>
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
