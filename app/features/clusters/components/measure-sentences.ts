import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import type { Tone } from "~/ui/tone";
import type { ClusterBoard } from "../cluster-board";
import type { SplitMeasures } from "../split-measures";

type Said = { sentence: string; tone: Tone };
type Words = TFunction<["clusters", "splits"]>;
type Facts = { board: ClusterBoard; measures: SplitMeasures; t: Words };

/** What each measure means, as a sentence, and whether it is good. */
export function useMeasureSentences(board: ClusterBoard, measures: SplitMeasures) {
  const { t } = useTranslation(["clusters", "splits"]);
  const facts = { board, measures, t };
  return {
    size: sizeSaid(facts),
    partTimers: partTimeSaid(facts),
    regions: regionsSaid(facts),
    wishes: wishesSaid(facts),
    moved: movedSaid(facts),
  };
}

function sizeSaid({ measures: { misfits }, t }: Facts): Said {
  if (misfits.length === 0) return { sentence: t("splits:measure.sizeFits"), tone: "success" };
  const names = misfits.join(", ");
  return { sentence: t("splits:measure.sizeMisfits", { names }), tone: "warning" };
}

function partTimeSaid({ measures: { partTimers }, t }: Facts): Said {
  const { least, most } = partTimers;
  if (most - least <= 1) return { sentence: t("splits:measure.partTimeEven"), tone: "success" };
  return { sentence: t("splits:measure.partTimeUneven", { least, most }), tone: "neutral" };
}

function regionsSaid({ measures: { cohorts }, t }: Facts): Said {
  const mixed =
    cohorts.most > 1 ? ` ${t("splits:measure.cohortsText", { count: cohorts.most })}` : "";
  return { sentence: t("splits:measure.regionsText") + mixed, tone: "neutral" };
}

function wishesSaid({ board, measures, t }: Facts): Said {
  if (board.preferences.length === 0)
    return { sentence: t("splits:measure.noWishes"), tone: "neutral" };
  if (measures.broken.length > 0) {
    const lines = measures.broken.map(({ kind, names }) =>
      t(`splits:wish.line.${kind}`, { names: names.join("; ") }),
    );
    return { sentence: t("splits:measure.broken", { names: lines.join(" · ") }), tone: "warning" };
  }
  const isOpen = measures.open > 0;
  const sentence = t(isOpen ? "splits:measure.someOpen" : "splits:measure.allKept");
  return { sentence, tone: "success" };
}

function movedSaid({ board, measures: { moved, unseated }, t }: Facts): Said {
  if (unseated > 0)
    return { sentence: t("splits:measure.unseated", { count: unseated }), tone: "neutral" };
  if (board.plan === "new") return { sentence: t("splits:measure.allSeated"), tone: "success" };
  const all = board.people.length;
  return { sentence: t("splits:measure.movedOf", { moved, all }), tone: "neutral" };
}
