import { useTranslation } from "react-i18next";
import type { Day } from "~/domain/calendar/day";
import { nextIntake } from "~/domain/cohorts/new-cohort";
import { Dialog } from "~/ui/dialog";
import { DayInput, SelectInput, TextInput } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { formatDate } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import { copyCurriculumSchema } from "../copy-curriculum.schema";
import type { ProgrammePage } from "../programme-page.query.server";
import { DialogButtons } from "./programme-dialog";

interface VersionDialogProps {
  programme: ProgrammePage;
  closeTo: string;
}

/** A new version as a copy: of what, how it is called, from when it is valid. */
export function VersionDialog({ programme, closeTo }: VersionDialogProps) {
  const { t } = useTranslation("curricula");
  const locale = useLocale();
  const [newest] = programme.versions;
  const defaults = {
    curriculumId: newest?.id ?? "",
    title: newest?.title ?? "",
    validFrom: proposedStart(programme),
  };
  return (
    <Dialog title={t("copy.title")} closeTo={closeTo}>
      <p className="text">{t("copy.text")}</p>
      <IntentForm schema={copyCurriculumSchema} intent="copy" defaults={defaults} className="stack">
        <SelectInput
          label={t("copy.source")}
          name="curriculumId"
          emptyChoice={false}
          choices={programme.versions.map(({ id, title, validFrom }) => ({
            value: id,
            label: t("move.choice", { title, on: formatDate(validFrom, locale) }),
          }))}
        />
        <TextInput label={t("copy.name")} name="title" autoComplete="off" required />
        <DayInput
          label={t("copy.validFrom")}
          name="validFrom"
          hint={t("copy.validFromHint")}
          required
        />
        <DialogButtons closeTo={closeTo} save={t("copy.save")} />
      </IntentForm>
    </Dialog>
  );
}

/** The first intake to come from which no version is valid yet. */
function proposedStart({ versions, today }: ProgrammePage): Day {
  let start = nextIntake(today);
  while (versions.some(({ validFrom }) => validFrom === start)) start = nextIntake(start);
  return start;
}
