import { useTranslation } from "react-i18next";
import { Icon } from "~/ui/icon";
import { usePlanPulse } from "./use-plan-pulse";

/** Who else has the plan open; what they change appears by itself. */
export function BoardPresence({ plan }: { plan: { id: string; version: number } }) {
  const { t } = useTranslation("boards");
  const here = usePlanPulse(plan.id, plan.version);
  return (
    <span className="board-presence small" role="status">
      {here.length > 0 && (
        <>
          <Icon name="eye" size="small" />
          {t("here", { count: here.length, names: here.join(", ") })}
        </>
      )}
    </span>
  );
}
