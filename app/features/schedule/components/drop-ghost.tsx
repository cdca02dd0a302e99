import type { CSSProperties } from "react";
import { useTranslation } from "react-i18next";
import { classNames } from "~/ui/class-names";
import { Icon } from "~/ui/icon";
import { toneIcons } from "~/ui/tone";
import { formatDay, formatMinuteRange } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { LessonPreview } from "../lesson-preview";
import { useSentences } from "./sentences";
import type { Hover } from "./use-lesson-drag";

/** Where a dragged lesson would land, and what speaks against it. */
export function DropGhost({ hover }: { hover: Hover }) {
  const { t } = useTranslation("views");
  const { ofClash, ofWarning } = useSentences();
  const { held, day, from, box, preview } = hover;
  const tone = toneOf(preview);
  const [first] = preview
    ? [...preview.clashes.map(ofClash), ...preview.warnings.map(ofWarning)]
    : [t("move.checking")];
  const style = {
    "--left": `${box.left}px`,
    "--top": `${box.top}px`,
    "--width": `${box.width}px`,
    "--height": `${box.height}px`,
  } as CSSProperties;
  return (
    <div
      className={classNames("drop-ghost", tone && `drop-ghost--${tone}`)}
      style={style}
      aria-hidden="true"
    >
      <span className="numeric strong">
        {formatDay(day, useLocale())}, {formatMinuteRange(from, from + held.minutes)}
      </span>
      <span className="drop-ghost__why">
        {tone && <Icon name={toneIcons[tone]} size="small" />}
        <span>{first ?? t("move.free")}</span>
      </span>
    </div>
  );
}

function toneOf(preview: LessonPreview | null): "danger" | "warning" | "success" | null {
  if (!preview) return null;
  if (preview.clashes.length > 0) return "danger";
  return preview.warnings.length > 0 ? "warning" : "success";
}
