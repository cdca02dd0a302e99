import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { Card } from "~/ui/card";
import { Dialog } from "~/ui/dialog";
import { FieldSet } from "~/ui/field-set";
import { CheckInput, SubmitButton } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { LinkButton } from "~/ui/link-button";
import { setTrainerModulesSchema } from "../set-trainer-modules.schema";
import type { TrainerPage } from "../trainer-page.query.server";

/** The modules that a trainer is qualified to teach. */
export function TrainerModules({ trainer }: { trainer: TrainerPage }) {
  const { t } = useTranslation(["people", "common"]);
  const { id, modules, teaches } = trainer;
  const taught = modules.filter(({ code }) => teaches.includes(code));
  return (
    <Card
      title={t("trainers.modules.title")}
      aside={
        <LinkButton size="small" icon="edit" to={paths.trainer(id, { edit: "modules" })}>
          {t("common:action.edit")}
        </LinkButton>
      }
    >
      {taught.length === 0 ? (
        <p className="muted">{t("trainers.modules.none")}</p>
      ) : (
        <ul className="plain-list stack--tight">
          {taught.map(({ code, title }) => (
            <li key={code}>
              <span className="numeric muted">{code}</span> {title}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

/** Ticks what a trainer teaches. */
export function TrainerModulesDialog({
  trainer,
  closeTo,
}: {
  trainer: TrainerPage;
  closeTo: string;
}) {
  const { t } = useTranslation(["people", "common"]);
  const { id, version, modules, teaches } = trainer;
  return (
    <Dialog title={t("trainers.modules.title")} closeTo={closeTo}>
      <IntentForm
        schema={setTrainerModulesSchema}
        intent="setModules"
        hidden={{ trainerId: id, version }}
        defaults={{ moduleCodes: [...teaches] }}
        className="stack"
      >
        <FieldSet
          label={t("trainers.modules.question")}
          name="moduleCodes"
          hint={t("trainers.modules.hint")}
        >
          {modules.map(({ code, title }) => (
            <CheckInput
              key={code}
              id={`module-${code}`}
              name="moduleCodes"
              value={code}
              label={`${code} ${title}`}
            />
          ))}
        </FieldSet>
        <div className="form-actions">
          <SubmitButton>{t("common:action.save")}</SubmitButton>
        </div>
      </IntentForm>
    </Dialog>
  );
}
