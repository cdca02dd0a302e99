import { useTranslation } from "react-i18next";
import { Form, useActionData } from "react-router";
import { standingEntries } from "~/domain/progress/standing";
import { Button } from "~/ui/button";
import { Dialog } from "~/ui/dialog";
import { type FormState, isFormState } from "~/ui/form/form-state";
import { cellText } from "../set-levels.schema";
import { ConflictList } from "./conflict-list";
import { LevelHistory } from "./level-history";
import type { ModuleItem } from "./module-list";
import { SetLevelForm } from "./set-level-form";

type LevelDialogProps = {
  traineeId: string;
  name: string;
  module: ModuleItem;
  canSet: boolean;
  closeTo: string;
};

/** One cell: the form for who may set it, and everything that led to its level. */
export function LevelDialog({ traineeId, name, module, canSet, closeTo }: LevelDialogProps) {
  const { t } = useTranslation("progress");
  const cell = cellText({ traineeId, moduleId: module.id, entries: module.history.length });
  const last = standingEntries([...module.history].reverse()).at(-1);
  return (
    <Dialog title={t("set.title", { code: module.code, name })} closeTo={closeTo}>
      <div className="stack">
        <p className="muted">{module.title}</p>
        <ConflictList state={useSetAnswer()} leaveTo={closeTo} />
        {canSet && <SetLevelForm cell={cell} module={module} />}
        <div className="inline inline--spread">
          <h3 className="kern-heading-small">{t("history")}</h3>
          {canSet && last?.isOwn && <TakeBack cell={cell} level={last.level} />}
        </div>
        <LevelHistory entries={module.history} />
      </div>
    </Dialog>
  );
}

/** What the last try to set a level answered, when it was refused. */
export function useSetAnswer(): FormState | null {
  const answer: unknown = useActionData();
  return isFormState(answer) ? answer : null;
}

function TakeBack({ cell, level }: { cell: string; level: number }) {
  const { t } = useTranslation("progress");
  return (
    <Form method="post" preventScrollReset>
      <input type="hidden" name="intent" value="takeBack" />
      <input type="hidden" name="cells" value={cell} />
      <Button type="submit" size="small">
        {t("set.takeBack", { level })}
      </Button>
    </Form>
  );
}
