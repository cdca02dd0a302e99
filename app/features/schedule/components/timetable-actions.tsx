import { useTranslation } from "react-i18next";
import { Confirm } from "~/ui/confirm";
import { SubmitButton } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { draftSchema } from "../timetable/draft.schema";
import type { TimetablePage } from "../timetable/timetable-page";
import "./timetable.css";

/** Search again, or throw the draft away; neither while a search is under way. */
export function TimetableActions({ page }: { page: TimetablePage }) {
  const { t } = useTranslation("timetables");
  const { id: draftId, version, run } = page;
  if (run && (run.state === "waiting" || run.state === "running")) return null;
  const hidden = { draftId, version };
  return (
    <>
      <Confirm
        label={t("discard.open")}
        title={t("discard.title")}
        icon="delete"
        form={
          <IntentForm schema={draftSchema} intent="discard" formId="discard" hidden={hidden}>
            <SubmitButton variant="danger">{t("discard.act")}</SubmitButton>
          </IntentForm>
        }
      >
        <p>{t("discard.text")}</p>
      </Confirm>
      <IntentForm schema={draftSchema} intent="regenerate" formId="regenerate" hidden={hidden}>
        <SubmitButton icon="refresh">{t("regenerate")}</SubmitButton>
      </IntentForm>
    </>
  );
}
