import { useTranslation } from "react-i18next";
import { Form } from "react-router";
import { LEVELS } from "~/domain/progress/level";
import { Alert } from "~/ui/alert";
import { Button } from "~/ui/button";
import { Confirm } from "~/ui/confirm";
import { Dialog } from "~/ui/dialog";
import { FieldSet } from "~/ui/field-set";
import { CheckInput, SelectInput, TextInput } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import type { CurriculumPage } from "../curriculum-page.query.server";
import { addModuleSchema, changeModuleSchema } from "../module.schema";
import { levelKey } from "./level-key";
import { DialogButtons } from "./programme-dialog";

type Module = CurriculumPage["modules"][number];

interface ModuleDialogProps {
  curriculum: CurriculumPage;
  /** Null for a new one. */
  module: Module | null;
  closeTo: string;
}

const BLANK = { code: "", title: "", hours: "", targetLevel: 2, prerequisiteIds: [] };

/** A module's words, hours, target and prerequisites; once the version is fixed only its words. */
export function ModuleDialog({ curriculum, module, closeTo }: ModuleDialogProps) {
  const { t } = useTranslation("curricula");
  const hidden = { curriculumId: curriculum.id, version: curriculum.version };
  const fields = module ?? BLANK;
  return (
    <Dialog
      title={module ? t("module.edit", { code: module.code }) : t("module.add")}
      closeTo={closeTo}
      size="wide"
    >
      {curriculum.isFixed && <Alert tone="info">{t("module.onlyWords")}</Alert>}
      <IntentForm
        schema={module ? changeModuleSchema : addModuleSchema}
        intent={module ? "changeModule" : "addModule"}
        hidden={module ? { ...hidden, moduleId: module.id } : hidden}
        defaults={{
          code: fields.code,
          title: fields.title,
          hours: fields.hours,
          targetLevel: fields.targetLevel,
          prerequisiteIds: [...fields.prerequisiteIds],
        }}
        className="stack"
      >
        <ModuleFields curriculum={curriculum} module={module} />
        <DialogButtons closeTo={closeTo} save={t("module.save")} />
      </IntentForm>
      {module && !curriculum.isFixed && <RemoveModule curriculum={curriculum} module={module} />}
    </Dialog>
  );
}

type FieldsProps = Omit<ModuleDialogProps, "closeTo">;

function ModuleFields({ curriculum, module }: FieldsProps) {
  const { t } = useTranslation("curricula");
  const others = curriculum.modules.filter(({ id }) => id !== module?.id);
  return (
    <>
      <div className="form-grid">
        <TextInput
          label={t("module.code")}
          name="code"
          hint={t("module.codeHint")}
          width="short"
          readOnly={curriculum.isFixed}
          autoComplete="off"
          required
        />
        <TextInput
          label={t("module.hours")}
          name="hours"
          type="number"
          min={1}
          max={2000}
          width="short"
          readOnly={curriculum.isFixed}
          required
        />
        <div className="form-grid__full">
          <TextInput label={t("module.title")} name="title" autoComplete="off" required />
        </div>
        <SelectInput
          label={t("module.target")}
          name="targetLevel"
          emptyChoice={false}
          choices={LEVELS.map((level) => ({
            value: String(level),
            label: t(levelKey(level)),
            disabled: curriculum.isFixed && level !== module?.targetLevel,
          }))}
        />
      </div>
      {curriculum.isFixed && module ? (
        <KeptPrerequisites module={module} />
      ) : (
        <Prerequisites others={others} />
      )}
    </>
  );
}

function KeptPrerequisites({ module }: { module: Module }) {
  return module.prerequisiteIds.map((id) => (
    <input key={id} type="hidden" name="prerequisiteIds" value={id} />
  ));
}

function Prerequisites({ others }: { others: readonly Module[] }) {
  const { t } = useTranslation("curricula");
  if (others.length === 0) return null;
  return (
    <FieldSet label={t("module.prerequisites")} name="prerequisites">
      <div className="columns">
        {others.map(({ id, code, title }) => (
          <CheckInput
            key={id}
            id={`prerequisite-${id}`}
            label={t("difference.module", { code, title })}
            name="prerequisiteIds"
            value={id}
          />
        ))}
      </div>
    </FieldSet>
  );
}

function RemoveModule({ curriculum, module }: { curriculum: CurriculumPage; module: Module }) {
  const { t } = useTranslation("curricula");
  if (module.uses > 0) {
    return <p className="small muted">{t("module.uses", { count: module.uses })}</p>;
  }
  return (
    <Confirm
      label={t("module.remove")}
      title={t("module.removeTitle", { code: module.code })}
      variant="danger"
      icon="delete"
      form={
        <Form method="post">
          <input type="hidden" name="curriculumId" value={curriculum.id} />
          <input type="hidden" name="version" value={curriculum.version} />
          <input type="hidden" name="moduleId" value={module.id} />
          <Button type="submit" name="intent" value="removeModule" variant="danger">
            {t("module.remove")}
          </Button>
        </Form>
      }
    >
      {t("module.removeText")}
    </Confirm>
  );
}
