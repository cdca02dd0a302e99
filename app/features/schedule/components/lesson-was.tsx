import { useTranslation } from "react-i18next";
import type { ChangedPart } from "~/domain/schedule/announced";
import { Badge } from "~/ui/badge";
import { formatMinuteRange } from "~/words/format";
import type { LessonWas } from "../week-view";

export function ChangedMark() {
  const { t } = useTranslation("schedule");
  return (
    <Badge tone="warning" icon={false}>
      {t("lesson.changed")}
    </Badge>
  );
}

/** "vorher Mo, 23.11.2026, 9:00–10:30 Uhr". */
export function WasSentence({ was, part }: { was: LessonWas; part: ChangedPart }) {
  const { t } = useTranslation("schedule");
  if (part === "time") {
    return t("lesson.wasTime", { on: was.on, time: formatMinuteRange(was.from, was.to) });
  }
  if (part === "trainers") return t("lesson.wasTrainers", { trainers: was.trainers.join(", ") });
  return was.place ? t("lesson.wasPlace", { place: was.place }) : t("lesson.wasNoPlace");
}
