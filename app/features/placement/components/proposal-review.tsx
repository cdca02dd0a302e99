import "./proposal.css";
import { useTranslation } from "react-i18next";
import { Form, useNavigation } from "react-router";
import { Alert } from "~/ui/alert";
import { Button } from "~/ui/button";
import { Card } from "~/ui/card";
import { Section } from "~/ui/section";
import type { ProposalPage } from "../proposal/proposal-page.query.server";
import { FigureTable } from "./figure-table";
import { ProposalChanges } from "./proposal-changes";
import { ProposalConflicts } from "./proposal-conflicts";
import { ProposalCosts } from "./proposal-costs";
import { GapText } from "./proposal-quality";
import { ProposalSites } from "./proposal-sites";

type ProposalReviewProps = {
  plan: ProposalPage["plan"];
  run: NonNullable<ProposalPage["run"]>;
  review: NonNullable<ProposalPage["review"]>;
};

/** What would change, and the decision of a named planner about it: all, some or none. */
export function ProposalReview({ plan, run, review }: ProposalReviewProps) {
  const { t } = useTranslation("proposal");
  const { figures, conflicts } = review;
  return (
    <div className="split proposal-review">
      <Form method="post" className="stack stack--loose" preventScrollReset>
        <input type="hidden" name="intent" value="decide" />
        <input type="hidden" name="planId" value={plan.id} />
        <input type="hidden" name="version" value={plan.version} />
        <input type="hidden" name="runId" value={run.id} />
        {review.isOutdated && <Alert tone="warning">{t("review.outdated")}</Alert>}
        {conflicts.length > 0 && <ProposalConflicts conflicts={conflicts} />}
        <Decision run={run} review={review} />
        <ProposalChanges changes={review.changes} />
      </Form>
      <div className="stack stack--loose">
        <Section title={t("figures.title")}>
          <FigureTable
            caption={t("figures.caption")}
            plans={[
              { key: "before", title: t("figures.before"), figures: figures.before },
              { key: "after", title: t("figures.after"), figures: figures.after },
            ]}
          />
        </Section>
        <ProposalSites sites={review.sites} />
        <ProposalCosts costs={review.costs} />
      </div>
    </div>
  );
}

function Decision({ run, review }: Pick<ProposalReviewProps, "run" | "review">) {
  const { t } = useTranslation("proposal");
  const navigation = useNavigation();
  const isSending = navigation.state !== "idle" && navigation.formMethod === "POST";
  const { changes, people, damages } = review;
  const ending = run.state === "cancelled" || run.state === "failed" ? run.state : "finished";
  const take = (value: "all" | "some" | "none") =>
    ({ type: "submit", name: "take", value }) as const;
  return (
    <Card title={t(`review.${ending}`)}>
      <div className="stack">
        <p>
          {run.scope === "repair" && `${t("review.damages", { count: damages })} `}
          {changes.length === 0
            ? t("review.nothing")
            : `${t("review.changes", { count: changes.length })} ${t("review.people", { count: people })}`}
        </p>
        <p>
          {t("review.quality")} <strong>{<GapText gap={run.gap} />}</strong>.
        </p>
        <p className="small muted">{t("review.decideText")}</p>
        <div className="form-actions">
          {changes.length > 0 && (
            <>
              <Button {...take("all")} variant="primary" pending={isSending}>
                {t("review.all")}
              </Button>
              <Button {...take("some")} pending={isSending}>
                {t("review.some")}
              </Button>
            </>
          )}
          <Button
            {...take("none")}
            variant={changes.length > 0 ? "tertiary" : "secondary"}
            pending={isSending}
          >
            {t(changes.length > 0 ? "review.none" : "review.close")}
          </Button>
        </div>
      </div>
    </Card>
  );
}
