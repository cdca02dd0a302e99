import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { Alert } from "~/ui/alert";
import { Segments } from "~/ui/segments";
import { say } from "~/words/say";
import type { ClusterBoard } from "../cluster-board";
import type { CohortClusters } from "../cohort-clusters.query.server";
import { measuresOf } from "../split-measures";
import { AcceptSplit } from "./accept-split";
import { SplitBoard } from "./split-board";
import { SplitList } from "./split-list";
import { SplitMeasuresPanel } from "./split-measures";
import { SplitOptions } from "./split-options";
import { useSeats } from "./use-seats";

/** A split under work: how it is wanted, how good it is, who sits where, and the button that makes it so. */
export function SplitWorkspace({ board, data }: { board: ClusterBoard; data: CohortClusters }) {
  const { t, i18n } = useTranslation(["clusters", "splits"]);
  const [search] = useSearchParams();
  const view = search.get("view") === "list" ? "list" : "board";
  const { seats, changes, put } = useSeats(board);
  const measures = measuresOf(board, seats);
  const { error } = board;
  return (
    <>
      <SplitOptions board={board} data={data} view={view} />
      {error && (
        <Alert tone="warning">
          {say(i18n, {
            key: `clusters:refused.${error.code}`,
            ...(error.values && { values: error.values }),
          })}
        </Alert>
      )}
      {board.columns.length > 0 && !(error && board.plan === "all") && (
        <>
          <SplitMeasuresPanel board={board} measures={measures} />
          <div className="split-bar">
            <div className="split-only-wide">
              <Segments
                label={t("splits:split.views")}
                param="view"
                fallback="board"
                segments={[
                  { value: "board", label: t("splits:split.view.board") },
                  { value: "list", label: t("splits:split.view.list") },
                ]}
              />
            </div>
            <AcceptSplit board={board} seats={seats} measures={measures} changes={changes} />
          </div>
          {view === "board" && (
            <div className="split-only-wide">
              <SplitBoard board={board} seats={seats} measures={measures} put={put} />
              <p className="small muted split-how">{t("splits:split.how")}</p>
            </div>
          )}
          <div className={view === "board" ? "split-only-phone" : undefined}>
            <SplitList board={board} seats={seats} measures={measures} search={search} put={put} />
          </div>
        </>
      )}
    </>
  );
}
