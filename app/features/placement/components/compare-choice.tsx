import "./plan.css";
import { useTranslation } from "react-i18next";
import { Form } from "react-router";
import { Button } from "~/ui/button";
import { Checkbox } from "~/ui/checkbox";
import type { PlanComparison } from "../versions/compare-plans.query.server";

/** Which plans stand side by side; the choice is in the address. */
export function CompareChoice({ plans }: Pick<PlanComparison, "plans">) {
  const { t } = useTranslation(["versions", "placement"]);
  return (
    <details className="plan-panel kern-level-2">
      <summary className="plan-findings__summary">{t("choose")}</summary>
      <Form method="get" className="stack plan-panel__body">
        <p className="small muted">{t("chooseHint")}</p>
        <div className="columns columns--narrow">
          {plans.map(({ id, name, state, isChosen }) => (
            <Checkbox
              key={id}
              id={`plan-${id}`}
              name="plan"
              value={id}
              defaultChecked={isChosen}
              label={`${name} (${t(`placement:state.${state}`)})`}
            />
          ))}
        </div>
        <div className="form-actions">
          <Button type="submit">{t("compare")}</Button>
        </div>
      </Form>
    </details>
  );
}
