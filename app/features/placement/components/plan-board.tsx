import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { Alert } from "~/ui/alert";
import { EmptyState } from "~/ui/empty-state";
import { type FormState, isFormState } from "~/ui/form/form-state";
import { say } from "~/words/say";
import type { PlanBoard as Board, BoardAxis } from "../board";
import type { BoardView } from "../board-view";
import { useBarWords } from "./bar-words";
import { BoardGrid } from "./board-grid";
import { SceneProvider, sceneOf } from "./board-scene";
import { BoardToolbar } from "./board-toolbar";
import { PlaceTogether } from "./place-together";
import { type Shown, usePlanEdits } from "./use-plan-edits";
import "./board.css";

type PlanBoardProps = {
  board: Board & { axis: BoardAxis };
  view: BoardView;
  shown: Shown;
  answer: unknown;
};

const NOBODY: ReadonlySet<string> = new Set();

/** One plan as people × weeks or as sites × weeks, to be changed by hand. */
export function PlanBoard({ board, view, shown, answer }: PlanBoardProps) {
  const { t } = useTranslation("boards");
  const [selected, setSelected] = useState(NOBODY);
  const edits = usePlanEdits(board.plan, shown);
  const { search, panel } = shown;
  const open = useMemo(() => openIn(board, panel), [board, panel]);
  const words = useBarWords();
  const scene = useMemo(
    () => sceneOf(board, view, { search, open, words }),
    [board, view, search, open, words],
  );
  const refused = edits.failure ?? (isFormState(answer) ? answer : null);
  const clear = () => setSelected(NOBODY);
  const toggle = (token: string) => setSelected((so) => toggled(so, token));
  return (
    <SceneProvider value={scene}>
      <div className="stack stack--tight board-desk">
        <BoardToolbar {...{ board, edits, shown }} />
        {refused && <Refused state={refused} />}
        {board.groups.length === 0 ? (
          <EmptyState title={t("filter.nobody")} />
        ) : (
          <BoardGrid {...{ board, view, selected, toggle, clear }} edit={edits.edit} />
        )}
        {board.plan.isEditable && <PlaceTogether {...{ board, view, shown, selected, clear }} />}
        {!view.all && <AllRows search={search} />}
        <p className="small muted board-legend">{t("legend")}</p>
      </div>
    </SceneProvider>
  );
}

/** Only for whom no script draws the rows further down. */
function AllRows({ search }: { search: string }) {
  const { t } = useTranslation("boards");
  const all = new URLSearchParams(search);
  all.set("rows", "all");
  return (
    <noscript>
      <p className="small">
        {t("filter.rows")} <a href={`?${all}`}>{t("filter.allRows")}</a>
      </p>
    </noscript>
  );
}

/** The cell or place whose panel stands beside the board. */
function openIn({ phases }: Board, panel: string | null) {
  const [id, phaseId] = panel?.split("/").at(-1)?.split(".") ?? [];
  const column = phases.findIndex((phase) => phase.id === phaseId);
  return id && column >= 0 ? { id, column } : null;
}

function toggled(so: ReadonlySet<string>, token: string): ReadonlySet<string> {
  const next = new Set(so);
  if (!next.delete(token)) next.add(token);
  return next;
}

function Refused({ state }: { state: FormState }) {
  const { i18n } = useTranslation();
  const [first] = Object.values(state.errors);
  const sentence = state.summary ?? first;
  return sentence ? (
    <Alert tone="danger" live>
      {say(i18n, sentence)}
    </Alert>
  ) : null;
}
