import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { Form, useRevalidator } from "react-router";
import { paths } from "~/http/paths";
import { Button } from "~/ui/button";
import { Card } from "~/ui/card";
import { LinkButton } from "~/ui/link-button";
import { Progress } from "~/ui/progress";
import { Stat } from "~/ui/stat";
import type { ProposalPage } from "../proposal/proposal-page.query.server";
import { GapText } from "./proposal-quality";

type ProposalProgressProps = {
  planId: string;
  run: NonNullable<ProposalPage["run"]>;
  progress: NonNullable<ProposalPage["progress"]>;
};

const PAUSE_MS = 1_200;

/** The best plan so far, once a second; without scripts the page is asked for again. */
export function ProposalProgress({ planId, run, progress }: ProposalProgressProps) {
  const { t } = useTranslation("proposal");
  useFreshness();
  const isQueued = run.state === "queued";
  return (
    <Card title={t(isQueued ? "running.queued" : "running.title")}>
      <div className="stack">
        <Progress
          label={t("running.time")}
          value={progress.elapsed}
          max={run.seconds}
          text={t("running.seconds", { elapsed: progress.elapsed, seconds: run.seconds })}
        />
        {run.hasPlan ? <SoFar run={run} progress={progress} /> : <p>{t("running.nothing")}</p>}
        <p className="small muted">
          {t("running.mayLeave")} {run.isRestarted && t("running.restarted")}
        </p>
        <div className="form-actions">
          <Form method="post">
            <input type="hidden" name="intent" value="cancel" />
            <input type="hidden" name="planId" value={planId} />
            <input type="hidden" name="runId" value={run.id} />
            <Button type="submit" variant="secondary" icon="close" pending={run.isCancelling}>
              {t(run.isCancelling ? "running.cancelling" : "running.cancel")}
            </Button>
          </Form>
          <noscript>
            <LinkButton to={paths.proposal(planId)} reloadDocument icon="refresh">
              {t("running.reload")}
            </LinkButton>
          </noscript>
        </div>
      </div>
    </Card>
  );
}

function SoFar({ run, progress }: Omit<ProposalProgressProps, "planId">) {
  const { t } = useTranslation("proposal");
  const { placed, asked, moved } = progress;
  return (
    <section className="columns columns--narrow" aria-label={t("running.soFar")}>
      <Stat label={t("running.placed")} value={t("running.of", { placed, asked })} />
      <Stat label={t("running.moved")} value={moved} hint={t("running.movedHint")} />
      <Stat
        label={t("running.gap")}
        value={<GapText gap={run.gap} />}
        hint={t("running.gapHint")}
      />
    </section>
  );
}

/** Asks again after a pause, as long as the page is in view. */
function useFreshness() {
  const { state, revalidate } = useRevalidator();
  useEffect(() => {
    if (state !== "idle") return;
    const timer = setInterval(() => {
      if (document.visibilityState === "visible") void revalidate();
    }, PAUSE_MS);
    return () => clearInterval(timer);
  }, [state, revalidate]);
}
