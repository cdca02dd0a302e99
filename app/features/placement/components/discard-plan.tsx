import { useTranslation } from "react-i18next";
import { Form } from "react-router";
import { Button } from "~/ui/button";
import { Confirm } from "~/ui/confirm";

type DiscardPlanProps = {
  plan: { id: string; name: string; version: number };
  placements: number;
};

export function DiscardPlan({ plan, placements }: DiscardPlanProps) {
  const { t } = useTranslation("placement");
  const form = (
    <Form method="post">
      <input type="hidden" name="planId" value={plan.id} />
      <input type="hidden" name="version" value={plan.version} />
      <Button type="submit" name="intent" value="discard" variant="danger">
        {t("discard.submit")}
      </Button>
    </Form>
  );
  return (
    <Confirm label={t("discard.label")} icon="delete" title={t("discard.title")} form={form}>
      {t("discard.text", { name: plan.name, count: placements })}
    </Confirm>
  );
}
