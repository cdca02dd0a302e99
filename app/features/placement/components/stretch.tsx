import { useTranslation } from "react-i18next";
import { lengthInDays } from "~/domain/calendar/range";
import { classNames } from "~/ui/class-names";
import { formatDayRange } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { BoardSite, BoardStretch } from "../board";
import { panelHref, partSpotOf, useScene } from "./board-scene";

type StretchProps = { site: BoardSite; column: number; stretch: BoardStretch };

/** Days that leave no room for words. */
const SHORT = 14;

/** "3/4 1 frei" where there is room; a free place leads to who could use it. */
export function Stretch({ site, column, stretch }: StretchProps) {
  const scene = useScene();
  const { t } = useTranslation("boards");
  const locale = useLocale();
  const { taken, places } = stretch;
  const phase = scene.phases[column];
  if (!phase || (places === 0 && taken === 0)) return null;
  const look = taken > places ? "over" : taken === places ? "full" : "free";
  const text = t("stretch.text", { taken, places });
  const words = t(`stretch.${look}`, { count: Math.abs(places - taken) });
  const isShort = lengthInDays(stretch) < SHORT;
  const props = {
    className: classNames("stretch", `stretch--${look}`),
    style: partSpotOf(phase, stretch),
    title: `${formatDayRange(stretch.startsOn, stretch.endsOn, locale)}: ${text} · ${words}`,
    children: (
      <span className={isShort ? "visually-hidden" : undefined}>
        <span className="numeric">{text}</span> <span className="stretch__words">{words}</span>
      </span>
    ),
  };
  if (look !== "free") return <span {...props} />;
  const isOpen = scene.open?.id === site.id && scene.open.column === column;
  return (
    <a
      {...props}
      href={panelHref(scene, "place", site.id, column)}
      aria-current={isOpen || undefined}
    />
  );
}
