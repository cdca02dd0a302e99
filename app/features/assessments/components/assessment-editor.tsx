import { useTranslation } from "react-i18next";
import type { GradeScale } from "~/domain/curriculum/grade-scale";
import { GRADE_SCALES } from "~/domain/curriculum/grade-scale";
import { paths } from "~/http/paths";
import { Card } from "~/ui/card";
import { BothVersions } from "~/ui/form/both-versions";
import { AreaInput, DayInput, SelectInput, SubmitButton } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { KeepStatusLine } from "~/ui/form/keep-status-line";
import { useKeptDraft } from "~/ui/form/use-kept-draft";
import { gradeField, noteField, writeAssessmentSchema } from "../assessment.schema";
import type { AssessmentPage } from "../assessment-page.query.server";

/** The author's form: kept while they type, completed when every criterion has its grade. */
export function AssessmentEditor({ page }: { page: AssessmentPage }) {
  const server = fieldsOf(page);
  return (
    <IntentForm
      schema={writeAssessmentSchema}
      intent="write"
      hidden={{ assessmentId: page.id }}
      defaults={{ version: page.version, ...server }}
      className="stack"
    >
      <EditorFields page={page} server={server} />
    </IntentForm>
  );
}

type Server = Record<string, string>;

function fieldsOf({ text, talkOn, talkNote, marks }: AssessmentPage): Server {
  return {
    ...{ text, talkOn: talkOn ?? "", talkNote },
    ...Object.fromEntries(
      marks.flatMap(({ ordinal, grade, note }) => [
        [gradeField(ordinal), grade === null ? "" : String(grade)],
        [noteField(ordinal), note],
      ]),
    ),
  };
}

function EditorFields({ page, server }: { page: AssessmentPage; server: Server }) {
  const { t } = useTranslation("assessments");
  const { id, marks, name, scale } = page;
  const names = useFieldNames(page);
  const { status, conflict, version, resolve } = useKeptDraft({
    address: paths.assessmentDraft(id),
    storageKey: `assessment:${id}`,
    version: page.version,
    server,
    fields: { assessmentId: id, intent: "keep" },
  });
  return (
    <>
      <input type="hidden" name="version" value={version} />
      {conflict && <BothVersions conflict={conflict} resolve={resolve} {...names} />}
      <Card title={t("write.marks")}>
        <div className="assessment-marks">
          {marks.map((mark) => (
            <MarkFields key={mark.ordinal} mark={mark} scale={scale} />
          ))}
        </div>
      </Card>
      <Card title={t("write.text")}>
        <AreaInput
          name="text"
          rows={8}
          label={t("write.text")}
          labelHidden
          hint={t("write.textHint", { name })}
        />
      </Card>
      <Card title={t("write.talk")}>
        <p className="muted small">{t("write.talkHint")}</p>
        <DayInput name="talkOn" label={t("write.talkOn")} />
        <AreaInput name="talkNote" rows={3} label={t("write.talkNote")} />
      </Card>
      <KeepStatusLine status={status} />
      <p className="muted small">{t("write.completeHint")}</p>
      <div className="form-actions">
        <SubmitButton variant="secondary" name="purpose" value="save">
          {t("write.save")}
        </SubmitButton>
        <SubmitButton name="purpose" value="complete" icon="check">
          {t("write.complete")}
        </SubmitButton>
      </div>
    </>
  );
}

/** What the fields are called where two versions stand side by side. */
function useFieldNames({ marks }: AssessmentPage) {
  const { t } = useTranslation("assessments");
  const notes = marks.map(({ ordinal, criterion }) => [noteField(ordinal), criterion]);
  const grades = marks.map(({ ordinal, criterion }) => [
    gradeField(ordinal),
    t("write.grade", { criterion }),
  ]);
  return {
    texts: {
      text: t("write.text"),
      talkNote: t("write.talkNote"),
      ...Object.fromEntries(notes),
    },
    others: { talkOn: t("write.talkOn"), ...Object.fromEntries(grades) },
  };
}

type Mark = AssessmentPage["marks"][number];

function MarkFields({ mark, scale }: { mark: Mark; scale: GradeScale }) {
  const { t } = useTranslation("assessments");
  const { criterion, ordinal } = mark;
  const { lowest, highest } = GRADE_SCALES[scale];
  const grades = Array.from({ length: highest - lowest + 1 }, (_, step) => lowest + step);
  return (
    <div className="assessment-mark">
      <SelectInput
        name={gradeField(ordinal)}
        label={t("write.grade", { criterion })}
        emptyChoice={t("write.choose")}
        choices={grades.map((grade) => ({
          value: String(grade),
          label: t(`grade.${scale}`, { grade }),
        }))}
      />
      <AreaInput name={noteField(ordinal)} rows={2} label={t("write.note", { criterion })} />
    </div>
  );
}
