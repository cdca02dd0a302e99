import { useTranslation } from "react-i18next";
import { Dialog } from "~/ui/dialog";
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
  return (
    <Dialog title={t("set.title", { code: module.code, name })} closeTo={closeTo}>
      <div className="stack">
        <p className="muted">{module.title}</p>
        {canSet && (
          <SetLevelForm
            traineeId={traineeId}
            module={module}
            basisId={module.history[0]?.id ?? ""}
          />
        )}
        <h3 className="kern-heading-small">{t("history")}</h3>
        <LevelHistory entries={module.history} />
      </div>
    </Dialog>
  );
}
