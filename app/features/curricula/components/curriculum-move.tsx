import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { Alert } from "~/ui/alert";
import { Card } from "~/ui/card";
import { SubmitButton } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { LinkButton } from "~/ui/link-button";
import type { CohortCurriculum, CurriculumMove } from "../cohort-curriculum.query.server";
import { moveCohortCurriculumSchema } from "../move-cohort-curriculum.schema";
import { DifferenceLists } from "./difference-lists";

interface CurriculumMovePreviewProps {
  cohort: CohortCurriculum;
  move: CurriculumMove;
}

/** Everything that changes with a move to another version, and the button that does it. */
export function CurriculumMovePreview({ cohort, move }: CurriculumMovePreviewProps) {
  const { t } = useTranslation(["curricula", "common"]);
  return (
    <div className="split">
      <Card title={t("move.preview")}>
        <p className="text">{t("move.sum", move.hours)}</p>
        <DifferenceLists difference={move} />
      </Card>
      <div className="stack">
        <Carried move={move} />
        <StaysBehind move={move} />
        <Card>
          <p className="text small muted">{t("move.back")}</p>
          <IntentForm
            schema={moveCohortCurriculumSchema}
            intent="move"
            hidden={{
              cohortId: cohort.id,
              version: cohort.version,
              fromVersion: cohort.current.version,
              toId: move.to.id,
              toVersion: move.to.version,
            }}
          >
            <div className="form-actions">
              <LinkButton to={paths.cohortCurriculum(cohort.id)}>
                {t("common:action.cancel")}
              </LinkButton>
              <SubmitButton icon="swap">{t("move.save", { name: cohort.name })}</SubmitButton>
            </div>
          </IntentForm>
        </Card>
      </div>
    </div>
  );
}

function Carried({ move: { carried } }: { move: CurriculumMove }) {
  const { t } = useTranslation("curricula");
  return (
    <Card title={t("move.carried")}>
      <ul className="plain-list">
        <li>{t("move.carriedLevels", { count: carried.levels })}</li>
        <li>{t("move.carriedLessons", { count: carried.lessons })}</li>
      </ul>
    </Card>
  );
}

function StaysBehind({ move: { gone } }: { move: CurriculumMove }) {
  const { t } = useTranslation("curricula");
  if (gone.length === 0) return null;
  return (
    <Alert tone="warning" title={t("move.stays")}>
      <p className="text">{t("move.staysText")}</p>
      <ul className="plain-list plain-list--lined">
        {gone.map(({ id, code, title, trainees, lessons }) => (
          <li key={id}>
            {t("move.staysModule", {
              module: t("difference.module", { code, title }),
              trainees: t("move.levels", { count: trainees }),
              lessons: t("move.lessons", { count: lessons }),
            })}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
