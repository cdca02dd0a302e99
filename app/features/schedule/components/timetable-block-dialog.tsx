import { useTranslation } from "react-i18next";
import { formatWallTime } from "~/domain/calendar/wall-time";
import { paths } from "~/http/paths";
import { Dialog } from "~/ui/dialog";
import { SelectInput, SubmitButton } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { formatDay, formatDuration } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import { blockSchema, moveBlockSchema } from "../timetable/draft.schema";
import type { BlockEditing, TimetablePage } from "../timetable/timetable-page";

interface BlockDialogProps {
  page: TimetablePage;
  editing: BlockEditing;
}

/** Another time, trainer or room for a block; or locked, or taken out. */
export function TimetableBlockDialog({ page, editing }: BlockDialogProps) {
  const { t } = useTranslation("timetables");
  const { block, cluster } = editing;
  const hidden = { draftId: page.id, version: page.version, blockId: block.id };
  return (
    <Dialog
      title={`${block.module} ${block.moduleTitle}`}
      closeTo={paths.timetable(page.id, { week: page.monday })}
    >
      <div className="stack">
        <p className="muted">
          {cluster}, {formatDuration(block.minutes)}
        </p>
        <MoveForm editing={editing} hidden={hidden} />
        <div className="inline">
          <IntentForm
            schema={blockSchema}
            intent={block.locked ? "unlock" : "lock"}
            formId="lock"
            hidden={hidden}
          >
            <SubmitButton variant="secondary" icon={block.locked ? "unlock" : "lock"}>
              {t(block.locked ? "block.unlock" : "block.lock")}
            </SubmitButton>
          </IntentForm>
          <IntentForm schema={blockSchema} intent="remove" formId="remove" hidden={hidden}>
            <SubmitButton variant="secondary" icon="delete">
              {t("block.remove")}
            </SubmitButton>
          </IntentForm>
        </div>
        <p className="small muted">{t("block.hint")}</p>
      </div>
    </Dialog>
  );
}

interface MoveFormProps {
  editing: BlockEditing;
  hidden: Record<string, string | number>;
}

function MoveForm({ editing, hidden }: MoveFormProps) {
  const { t } = useTranslation("timetables");
  const { block } = editing;
  return (
    <IntentForm
      schema={moveBlockSchema}
      intent="move"
      formId="move"
      hidden={hidden}
      defaults={{
        on: block.on,
        startMinute: String(block.startMinute),
        trainerId: block.trainerId,
        roomId: block.roomId,
      }}
      className="stack"
    >
      <PlaceFields editing={editing} />
      <div className="form-actions">
        <SubmitButton>{t("block.move")}</SubmitButton>
      </div>
    </IntentForm>
  );
}

function PlaceFields({ editing }: Pick<MoveFormProps, "editing">) {
  const { t } = useTranslation(["timetables", "schedule"]);
  const locale = useLocale();
  const { block, days, periods, trainers, rooms } = editing;
  const named = (fits: boolean) =>
    trainers
      .filter((trainer) => trainer.fits === fits)
      .map(({ id, name }) => ({ value: id, label: name }));
  return (
    <div className="form-grid">
      <SelectInput
        name="on"
        label={t("block.on")}
        emptyChoice={false}
        choices={days.map((on) => ({ value: on, label: formatDay(on, locale) }))}
      />
      <SelectInput
        name="startMinute"
        label={t("block.period")}
        emptyChoice={false}
        choices={periods.map(({ from }) => ({
          value: String(from),
          label: `${formatWallTime(from)}–${formatWallTime(from + block.minutes)}`,
        }))}
      />
      <SelectInput
        name="trainerId"
        label={t("block.trainer")}
        emptyChoice={false}
        choices={[
          { label: t("block.fitting"), choices: named(true) },
          { label: t("block.others"), choices: named(false) },
        ]}
      />
      <SelectInput
        name="roomId"
        label={t("block.room")}
        emptyChoice={false}
        choices={rooms.map(({ id, name, seats }) => ({
          value: id,
          label: `${name} (${t("schedule:lesson.seats", { count: seats })})`,
        }))}
      />
    </div>
  );
}
