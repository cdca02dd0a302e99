import { useTranslation } from "react-i18next";
import { Alert } from "~/ui/alert";
import { Card } from "~/ui/card";
import { CheckInput, SubmitButton } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { Icon } from "~/ui/icon";
import type { IconName } from "~/ui/icon-paths";
import { applyImportSchema } from "../apply-import.schema";
import type { ImportPreview } from "../import-preview.query.server";

/** Says in words what confirming will do, and asks about rows with errors. */
export function ConfirmImport({ list }: { list: ImportPreview }) {
  const { t } = useTranslation("imports");
  const { errors, new: created, changed } = list.counts;
  if (list.refusal) {
    return <Alert tone="danger">{t(`refused.${list.refusal as "name-column-missing"}`)}</Alert>;
  }
  const isUseful = created + changed > 0;
  return (
    <Card title={t("confirm.title")}>
      <Effects list={list} />
      {isUseful || errors > 0 ? (
        <IntentForm
          schema={applyImportSchema}
          intent="apply"
          hidden={{ version: list.version }}
          className="stack"
        >
          {list.otherProgramme && <OtherProgramme list={list} />}
          {errors > 0 && (
            <CheckInput name="leaveOut" label={t("confirm.leaveOut", { count: errors })} />
          )}
          <div className="form-actions">
            <SubmitButton icon="check">{t("confirm.submit")}</SubmitButton>
          </div>
        </IntentForm>
      ) : (
        <p>{t("confirm.nothing")}</p>
      )}
    </Card>
  );
}

/** A list of another programme is asked about, and needs a tick of its own. */
function OtherProgramme({ list }: { list: ImportPreview }) {
  const { t } = useTranslation("imports");
  const values = { programme: list.otherProgramme ?? "", cohort: list.cohort?.name ?? "" };
  return (
    <Alert tone="warning" title={t("otherProgramme.title", values)}>
      <p>{t("otherProgramme.text", values)}</p>
      <CheckInput name="anyway" label={t("otherProgramme.tick", values)} />
    </Alert>
  );
}

const newWords = {
  trainees: "confirm.newTrainees",
  trainers: "confirm.newTrainers",
  sites: "confirm.newSites",
  capacities: "confirm.newCapacities",
  travel: "confirm.newTravel",
  modules: "confirm.newModules",
  services: "confirm.newServices",
  volumes: "confirm.newVolumes",
  levels: "confirm.newLevels",
} as const;

function Effects({ list }: { list: ImportPreview }) {
  const { t } = useTranslation("imports");
  const { counts } = list;
  const lines: [IconName, number, string][] = [
    ["add", counts.new, t(newWords[list.kind], { count: counts.new })],
    ["edit", counts.changed, t("confirm.changed", { count: counts.changed })],
    ["check", counts.unchanged, t("confirm.unchanged", { count: counts.unchanged })],
    ["close", counts.leftOut, t("confirm.leftOut", { count: counts.leftOut })],
    ["help", counts.questions, t("confirm.questions", { count: counts.questions })],
    ["danger", counts.errors, t("confirm.errors", { count: counts.errors })],
  ];
  return (
    <ul className="plain-list import-effects">
      {lines
        .filter(([, count]) => count > 0)
        .map(([icon, , line]) => (
          <li key={line} className="inline import-effects__line">
            <Icon name={icon} size="small" />
            {line}
          </li>
        ))}
      {(list.kind === "trainees" || list.kind === "trainers") && (
        <li className="small muted">{t("confirm.noAccounts")}</li>
      )}
    </ul>
  );
}
