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

interface WasSentenceProps {
  was: LessonWas;
  part: ChangedPart;
  /** The day of the lesson now: the old one is named only where it was another. */
  on: string;
}

/** "vorher 9:00–10:30 Uhr". */
export function WasSentence({ was, part, on }: WasSentenceProps) {
  const { t } = useTranslation("schedule");
  if (part === "time") {
    const time = formatMinuteRange(was.from, was.to);
    return was.on === on
      ? t("lesson.wasHours", { time })
      : t("lesson.wasTime", { on: was.on, time });
  }
  if (part === "trainers") return t("lesson.wasTrainers", { trainers: was.trainers.join(", ") });
  return was.place ? t("lesson.wasPlace", { place: was.place }) : t("lesson.wasNoPlace");
}
