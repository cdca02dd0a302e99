import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Form } from "react-router";
import { paths } from "~/http/paths";
import { Button } from "~/ui/button";
import { Segments } from "~/ui/segments";
import type { BoardStep, PlanBoard } from "../board";
import { BoardPresence } from "./board-presence";
import { ComingBack } from "./coming-back";
import type { Shown, usePlanEdits } from "./use-plan-edits";

type BoardToolbarProps = {
  board: PlanBoard;
  edits: ReturnType<typeof usePlanEdits>;
  shown: Shown;
};

/** How the plan is looked at, what can be taken back, and who else is here. */
export function BoardToolbar({ board, edits, shown }: BoardToolbarProps) {
  const { t } = useTranslation("boards");
  const { plan, history } = board;
  const segment = (group: "board" | "span" | "colour", values: readonly string[]) =>
    values.map((value) => ({ value, label: t(`${group}.${value}` as "board.people") }));
  useUndoKeys(history, edits.edit);
  return (
    <div className="board-toolbar">
      <Segments
        label={t("board.label")}
        param="board"
        fallback="people"
        segments={segment("board", ["people", "sites"])}
      />
      <Segments
        label={t("span.label")}
        param="span"
        fallback="stations"
        segments={segment("span", ["stations", "year"])}
      />
      <Segments
        label={t("colour.label")}
        param="colour"
        fallback="site"
        segments={segment("colour", ["site", "finding"])}
      />
      <BoardPresence plan={plan} />
      {plan.isEditable && (
        <div className="board-toolbar__steps">
          <span className="small muted" role="status">
            {t(`saving.${edits.isSaving ? "busy" : edits.failure ? "failed" : "idle"}`)}
          </span>
          <StepButton plan={plan} step={history.undo} way="undo" shown={shown} />
          <StepButton plan={plan} step={history.redo} way="redo" shown={shown} />
        </div>
      )}
    </div>
  );
}

type StepButtonProps = {
  plan: PlanBoard["plan"];
  step: BoardStep | null;
  way: "undo" | "redo";
  shown: Shown;
};

function StepButton({ plan, step, way, shown }: StepButtonProps) {
  const { t } = useTranslation("boards");
  const what =
    step && t(`step.${step.kind}` as "step.place", { count: step.cells, name: step.name ?? "" });
  const whom = step?.name ? ` (${step.name})` : "";
  return (
    <Form method="post" action={paths.plan(plan.id)} preventScrollReset>
      <ComingBack planId={plan.id} shown={shown} />
      <input type="hidden" name="stepId" value={step?.id ?? ""} />
      <Button
        type="submit"
        name="intent"
        value="stepBack"
        size="small"
        icon={way}
        iconOnly
        variant="tertiary"
        disabled={!step}
        title={step ? `${t(`step.${way}`)}: ${what}${whom}` : t(`step.${way}`)}
      >
        {step ? `${t(`step.${way}`)}: ${what}${whom}` : t(`step.${way}`)}
      </Button>
    </Form>
  );
}

/** Ctrl Z takes back, Ctrl Y or Ctrl Shift Z does again, outside of fields. */
function useUndoKeys(
  history: PlanBoard["history"],
  edit: ReturnType<typeof usePlanEdits>["edit"],
): void {
  const latest = useRef({ history, edit });
  latest.current = { history, edit };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase();
      const isStep = (event.ctrlKey || event.metaKey) && (key === "z" || key === "y");
      const isTyping = (event.target as Element).matches?.(
        "input:not([type=checkbox]), textarea, select",
      );
      if (!isStep || isTyping) return;
      const way = key === "y" || event.shiftKey ? "redo" : "undo";
      const step = latest.current.history[way];
      if (!step) return;
      event.preventDefault();
      latest.current.edit({ intent: "stepBack", stepId: step.id });
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
}
