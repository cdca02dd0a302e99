import { useTranslation } from "react-i18next";
import type { Span } from "~/domain/clusters/balance";
import { Icon } from "~/ui/icon";
import { type Tone, toneIcons } from "~/ui/tone";
import type { ClusterBoard } from "../cluster-board";
import { measuresOf, type SplitMeasures, seatsToday } from "../split-measures";
import { useMeasureSentences } from "./measure-sentences";
import "./split-board.css";

interface MeasuresProps {
  board: ClusterBoard;
  measures: SplitMeasures;
}

/** How good the split is, each measure with its words, beside the one there is. */
export function SplitMeasuresPanel({ board, measures }: MeasuresProps) {
  const { t } = useTranslation(["clusters", "splits"]);
  const today = measuresOf(board, seatsToday(board));
  const hasToday = board.plan !== "new" && today.clusters > 0;
  const sentences = useMeasureSentences(board, measures);
  const before = (text: string) => (hasToday ? t("splits:measure.today", { text }) : null);
  const wishes = (one: SplitMeasures) =>
    t("splits:measure.wishesOf", { kept: one.kept, all: board.preferences.length });
  return (
    <section className="measures" aria-label={t("splits:measure.title")} aria-live="polite">
      <Measure label={t("splits:measure.size")} value={spanText(measures.size)} {...sentences.size}>
        {before(spanText(today.size))}
      </Measure>
      <Measure
        label={t("splits:measure.partTimers")}
        value={spanText(measures.partTimers)}
        {...sentences.partTimers}
      >
        {before(spanText(today.partTimers))}
      </Measure>
      <Measure
        label={t("splits:measure.regions")}
        value={spanText(measures.regions)}
        {...sentences.regions}
      >
        {before(spanText(today.regions))}
      </Measure>
      <Measure label={t("splits:measure.wishes")} value={wishes(measures)} {...sentences.wishes}>
        {board.preferences.length > 0 && before(wishes(today))}
      </Measure>
      <Measure
        label={t(board.plan === "new" ? "splits:measure.seated" : "splits:measure.moved")}
        value={String(
          board.plan === "new" ? board.people.length - measures.unseated : measures.moved,
        )}
        {...sentences.moved}
      />
    </section>
  );
}

interface MeasureProps {
  label: string;
  value: string;
  sentence: string;
  tone: Tone;
  children?: React.ReactNode;
}

function Measure({ label, value, sentence, tone, children }: MeasureProps) {
  return (
    <div className={`kern-level-2 measure measure--${tone}`}>
      <p className="small muted">{label}</p>
      <p className="measure__value numeric">
        {value} {children && <span className="small muted measure__today">{children}</span>}
      </p>
      <p className="small measure__sentence">
        {tone !== "neutral" && <Icon name={toneIcons[tone]} size="small" />}
        <span>{sentence}</span>
      </p>
    </div>
  );
}

function spanText({ least, most }: Span): string {
  return least === most ? String(most) : `${least}–${most}`;
}
