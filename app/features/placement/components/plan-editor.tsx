import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Form } from "react-router";
import { Alert } from "~/ui/alert";
import { type FormState, isFormState } from "~/ui/form/form-state";
import { say } from "~/words/say";
import type { PlanBoard } from "../board";
import { PlaceTogether } from "./place-together";
import { PlanGrid } from "./plan-grid";
import { usePlacing } from "./use-placing";

type PlanEditorProps = { board: PlanBoard; phase: string | null; answer: unknown };

/** The grid as one form: saved choice by choice with scripts, all at once without. */
export function PlanEditor({ board, phase, answer }: PlanEditorProps) {
  const { t } = useTranslation("placement");
  const { plan, phases, sites } = board;
  const { place, failure, isSaving } = usePlacing({ id: plan.id, version: plan.version, phase });
  const assigning = useAssigning(plan.version);
  const refused = failure ?? (isFormState(answer) && answer.intent === "place" ? answer : null);
  const grid = {
    caption: t("grid.caption", { cohort: board.cohort.name }),
    ...{ phases, sites, groups: board.groups, isEditable: plan.isEditable },
    onPlace: place,
  };
  if (!plan.isEditable) return <PlanGrid {...grid} />;
  return (
    <Form
      method="post"
      preventScrollReset
      className="stack stack--tight"
      onSubmit={() => assigning.begin()}
    >
      <input type="hidden" name="intent" value="place" />
      <input type="hidden" name="planId" value={plan.id} />
      <input type="hidden" name="version" value={plan.version} />
      {phase && <input type="hidden" name="phase" value={phase} />}
      {refused && <Refused state={refused} />}
      <PlaceTogether
        phases={phases}
        sites={sites}
        isSaving={isSaving}
        hasFailed={failure !== null}
      />
      <PlanGrid {...grid} key={failure ? `refused-${plan.version}` : assigning.key} />
    </Form>
  );
}

/** Ticks end with the assignment they were made for: once it is saved, the grid is drawn anew. */
function useAssigning(version: number) {
  const [begunAt, setBegunAt] = useState<number | null>(null);
  const [savedAs, setSavedAs] = useState(0);
  if (begunAt !== null && version > begunAt) {
    setSavedAs(version);
    setBegunAt(null);
  }
  return { key: `grid-${savedAs}`, begin: () => setBegunAt(version) };
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
