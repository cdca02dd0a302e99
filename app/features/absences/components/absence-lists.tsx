import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { paths } from "~/http/paths";
import { Card } from "~/ui/card";
import { EmptyState } from "~/ui/empty-state";
import { SubmitButton } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import type { AbsenceList, ListedAbsence } from "../absence-list.query.server";
import { type DecideLeave, decideLeaveSchema } from "../absence-step.schema";
import { AbsenceRow } from "./absence-row";

/** What waits for a decision, who is away now, who will be, who was. */
export function AbsenceLists({ list }: { list: AbsenceList }) {
  const { t } = useTranslation("absences");
  const { open, now, next, over } = list;
  if (open.length + now.length + next.length + over.length === 0) {
    return <EmptyState title={t("list.nobody")}>{t("list.nobodyText")}</EmptyState>;
  }
  return (
    <div className="split">
      <div className="stack">
        <Group title={t("list.open")} absences={open} empty={t("list.openNone")} />
        <Group title={t("list.now")} absences={now} empty={t("list.nowNone")} />
      </div>
      <div className="stack">
        <Group title={t("list.next")} absences={next} empty={t("list.nextNone")} />
        {over.length > 0 && <Group title={t("list.over")} absences={over} empty="" />}
      </div>
    </div>
  );
}

interface GroupProps {
  title: string;
  empty: string;
  absences: readonly ListedAbsence[];
}

function Group({ title, absences, empty }: GroupProps) {
  return (
    <Card title={title}>
      {absences.length === 0 && <p className="muted">{empty}</p>}
      <ul className="plain-list plain-list--lined">
        {absences.map((absence) => (
          <OneAbsence key={absence.id} absence={absence} />
        ))}
      </ul>
    </Card>
  );
}

function OneAbsence({ absence }: { absence: ListedAbsence }) {
  const { t } = useTranslation("absences");
  const { trainee, kind, cluster, sites } = absence;
  return (
    <AbsenceRow
      absence={absence}
      title={
        <Link className="link strong" to={paths.trainee(trainee.id)}>
          {trainee.name}
        </Link>
      }
      aside={<span className="small">{t(`kind.${kind}`)}</span>}
      about={[cluster, ...sites].join(" · ")}
    >
      {absence.canDecide && (
        <>
          <Decision absence={absence} decision="approve" />
          <Decision absence={absence} decision="decline" />
        </>
      )}
    </AbsenceRow>
  );
}

interface DecisionProps {
  absence: ListedAbsence;
  decision: DecideLeave["decision"];
}

function Decision({ absence: { id, version, trainee }, decision }: DecisionProps) {
  const { t } = useTranslation("absences");
  const isApproval = decision === "approve";
  return (
    <IntentForm
      schema={decideLeaveSchema}
      intent="decide"
      formId={`${decision}-${id}`}
      hidden={{ absenceId: id, version, decision }}
    >
      <SubmitButton
        size="small"
        variant={isApproval ? "primary" : "secondary"}
        aria-label={t(`decide.${decision}Of`, { name: trainee.name })}
      >
        {t(`decide.${decision}`)}
      </SubmitButton>
    </IntentForm>
  );
}
