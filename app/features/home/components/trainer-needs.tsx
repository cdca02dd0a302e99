import { useTranslation } from "react-i18next";
import { Card } from "~/ui/card";
import { useLocale } from "~/words/use-locale";
import type { TrainerNeeds as Needs } from "../trainer-needs.query.server";
import { absenceRows } from "./absence-rows";
import { recordRows, talkRows } from "./attendance-rows";
import { checkOffRows } from "./check-off-rows";
import { CoverLinks } from "./cover-links";
import { coverRows, uncoveredRows } from "./cover-rows";
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
  const { t: cover } = useTranslation("cover");
  const rows = [
    ...coverRows(needs.asked, { t: cover, locale }),
    ...uncoveredRows(needs.uncovered, { t: cover, locale }),
    ...recordRows(needs.unrecorded, { t: attendance, locale }),
    ...absenceRows(needs.absences, absences),
    ...talkRows(needs.talks, attendance),
    ...checkOffRows(needs.checkOffs, learning),
    ...paceRows(needs.pace, pace),
  ];
  return (
    <Card title={t("trainer.waiting")} footer={<CoverLinks />}>
      {rows.length === 0 ? (
        <p className="muted">{t("trainer.nothingWaits")}</p>
      ) : (
        <NeedList needs={rows} />
      )}
    </Card>
  );
}
