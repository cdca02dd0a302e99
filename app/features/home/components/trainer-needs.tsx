import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { Card } from "~/ui/card";
import { LinkButton } from "~/ui/link-button";
import { useLocale } from "~/words/use-locale";
import type { TrainerNeeds as Needs } from "../trainer-needs.query.server";
import { absenceRows } from "./absence-rows";
import { recordRows, talkRows } from "./attendance-rows";
import { checkOffRows } from "./check-off-rows";
import { coverRows } from "./cover-rows";
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
    ...recordRows(needs.unrecorded, { t: attendance, locale }),
    ...absenceRows(needs.absences, absences),
    ...talkRows(needs.talks, attendance),
    ...checkOffRows(needs.checkOffs, learning),
    ...paceRows(needs.pace, pace),
  ];
  return (
    <Card
      title={t("trainer.waiting")}
      footer={
        <div className="inline">
          <LinkButton size="small" to={paths.absences()}>
            {absences("title")}
          </LinkButton>
          <LinkButton size="small" to={paths.cover()}>
            {cover("title")}
          </LinkButton>
          <LinkButton size="small" to={paths.availability()}>
            {cover("away.page")}
          </LinkButton>
        </div>
      }
    >
      {rows.length === 0 ? (
        <p className="muted">{t("trainer.nothingWaits")}</p>
      ) : (
        <NeedList needs={rows} />
      )}
    </Card>
  );
}
