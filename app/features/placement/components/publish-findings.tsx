import { useTranslation } from "react-i18next";
import { Card } from "~/ui/card";
import type { PublishPreview } from "../publish-preview.query.server";
import { GivenReason } from "./answerable-findings";
import { FindingList } from "./finding-list";

/** What prevents publishing, and what the planner answers for with a reason. */
export function GraveFindings({ findings }: Pick<PublishPreview, "findings">) {
  const { t } = useTranslation("placement");
  return (
    <>
      {findings.impossible.length > 0 && (
        <Card title={t("publish.impossible")} tone="danger" flush>
          <FindingList findings={findings.impossible} linked={false} />
        </Card>
      )}
      {findings.needReason.length > 0 && (
        <Card title={t("publish.needReason")} tone="warning" flush>
          <FindingList findings={findings.needReason} linked={false} />
        </Card>
      )}
      {findings.answered.length > 0 && (
        <Card title={t("publish.answered")} flush>
          <FindingList
            findings={findings.answered}
            linked={false}
            after={({ answered }) => answered && <GivenReason override={answered} />}
          />
        </Card>
      )}
    </>
  );
}

export function OtherFindings({ findings }: Pick<PublishPreview, "findings">) {
  const { t } = useTranslation("placement");
  if (findings.others.length === 0) return null;
  return (
    <details className="plan-panel kern-level-2">
      <summary className="plan-findings__summary">
        {t("publish.others")} ({findings.others.length})
      </summary>
      <FindingList findings={findings.others} linked={false} />
    </details>
  );
}
