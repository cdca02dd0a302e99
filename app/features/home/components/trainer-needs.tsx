import { useTranslation } from "react-i18next";
import { Card } from "~/ui/card";
import { useLocale } from "~/words/use-locale";
import type { TrainerNeeds as Needs } from "../trainer-needs.query.server";
import { absenceRows } from "./absence-rows";
import { recordRows, talkRows } from "./attendance-rows";
import { checkOffRows } from "./check-off-rows";
import { NeedList } from "./need-list";
import { paceRows } from "./pace-rows";

/** What waits for a trainer, in the order of its urgency. */
export function TrainerNeeds({ needs }: { needs: Needs }) {
  const { t } = useTranslation("home");
  const { t: absences } = useTranslation("absences");
  const { t: attendance } = useTranslation("attendance");
  const { t: learning } = useTranslation("learning");
  const { t: pace } = useTranslation("pace");
  const locale = useLocale();
  const rows = [
    ...recordRows(needs.unrecorded, { t: attendance, locale }),
    ...absenceRows(needs.absences, absences),
    ...talkRows(needs.talks, attendance),
    ...checkOffRows(needs.checkOffs, learning),
    ...paceRows(needs.pace, pace),
  ];
  if (rows.length === 0) return null;
  return (
    <Card title={t("trainer.waiting")}>
      <NeedList needs={rows} />
    </Card>
  );
}
