import { useTranslation } from "react-i18next";
import type { Conditions } from "~/domain/progress/exam-admission";
import { paths } from "~/http/paths";
import { Card } from "~/ui/card";
import { TextLink } from "~/ui/text-link";

interface ConditionListProps {
  conditions: Conditions;
  isRecordDuty: boolean;
}

/** What is asked for, a line each. */
export function ConditionList({ conditions, isRecordDuty }: ConditionListProps) {
  const { t } = useTranslation("exams");
  const { recordsComplete, levelsPercent, assessmentsConfirmed } = conditions;
  const lines = [
    recordsComplete && isRecordDuty && t("conditions.records"),
    levelsPercent !== null && t("conditions.levels", { percent: levelsPercent }),
    assessmentsConfirmed && t("conditions.assessments"),
  ].filter((line) => line !== false);
  if (lines.length === 0) return <p className="muted small">{t("conditions.none")}</p>;
  return (
    <ul className="plain-list plain-list--lined small">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

interface ConditionsCardProps {
  programmeId: string;
  isRecordDuty: boolean;
  kinds: readonly { kind: "intermediate" | "final"; conditions: Conditions }[];
}

/** The conditions beside a list, and the way to change them. */
export function ConditionsCard({ programmeId, isRecordDuty, kinds }: ConditionsCardProps) {
  const { t } = useTranslation("exams");
  return (
    <Card
      title={t("conditions.title")}
      footer={<TextLink to={paths.admission(programmeId)}>{t("conditions.edit")}</TextLink>}
    >
      <div className="stack">
        {kinds.map(({ kind, conditions }) => (
          <section key={kind} className="stack stack--tight">
            <h3 className="kern-heading-small">{t(`kind.${kind}`)}</h3>
            <ConditionList conditions={conditions} isRecordDuty={isRecordDuty} />
          </section>
        ))}
      </div>
    </Card>
  );
}
