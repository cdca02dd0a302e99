import { useTranslation } from "react-i18next";
import { Dialog } from "~/ui/dialog";
import { DayInput, SubmitButton, TextInput } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { changeContactSchema, changePersonSchema } from "../change-person.schema";
import type { PersonDesk } from "../person-desk.query.server";

interface PersonDialogProps {
  facts: PersonDesk["facts"];
  /** A trainee's birth date and postcode are asked too. */
  isTrainee: boolean;
  closeTo: string;
}

/** Who somebody is and how to reach them. */
export function PersonDialog({ facts, isTrainee, closeTo }: PersonDialogProps) {
  const { t } = useTranslation(["people", "common"]);
  const { personId, version, givenName, familyName, email, phone } = facts;
  const { birthDate, postcode } = facts;
  const contact = { givenName, familyName, email: email ?? "", phone: phone ?? "" };
  const own = { birthDate: birthDate ?? "", postcode: postcode ?? "" };
  return (
    <Dialog title={t("edit.title")} closeTo={closeTo}>
      <IntentForm
        schema={isTrainee ? changePersonSchema : changeContactSchema}
        intent="changePerson"
        hidden={{ personId, version }}
        defaults={isTrainee ? { ...contact, ...own } : contact}
        className="stack"
      >
        <div className="form-grid">
          <TextInput label={t("edit.givenName")} name="givenName" autoComplete="off" required />
          <TextInput label={t("edit.familyName")} name="familyName" autoComplete="off" required />
          <TextInput label={t("trainee.email")} name="email" type="email" autoComplete="off" />
          <TextInput label={t("trainee.phone")} name="phone" type="tel" autoComplete="off" />
          {isTrainee && <DayInput label={t("trainee.birthDate")} name="birthDate" />}
          {isTrainee && (
            <TextInput
              label={t("trainee.postcode")}
              name="postcode"
              inputMode="numeric"
              width="short"
              autoComplete="off"
            />
          )}
        </div>
        <p className="small muted">{t("edit.mailHint")}</p>
        <div className="form-actions">
          <SubmitButton>{t("common:action.save")}</SubmitButton>
        </div>
      </IntentForm>
    </Dialog>
  );
}
