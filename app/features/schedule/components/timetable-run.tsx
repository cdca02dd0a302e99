import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useRevalidator } from "react-router";
import { paths } from "~/http/paths";
import { Alert } from "~/ui/alert";
import { Card } from "~/ui/card";
import { SubmitButton } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { LinkButton } from "~/ui/link-button";
import { Progress } from "~/ui/progress";
import { draftSchema } from "../timetable/draft.schema";
import type { TimetablePage } from "../timetable/timetable-page";

const ASK_AGAIN_MILLISECONDS = 1_200;

/** How far the search is; it goes on when the page is closed. */
export function TimetableRun({ page }: { page: TimetablePage }) {
  const { t } = useTranslation("timetables");
  const state = page.run?.state ?? "done";
  const isOpen = state === "waiting" || state === "running";
  useAskingAgain(isOpen);
  if (state === "failed")
    return (
      <Alert tone="danger" title={t("run.failed")}>
        {t("run.failedText")}
      </Alert>
    );
  if (state === "cancelled")
    return <Alert title={t("run.cancelled")}>{t("run.cancelledText")}</Alert>;
  if (!isOpen) return null;
  const { id: draftId, version } = page;
  return (
    <Card title={t("run.title")}>
      <div className="stack">
        <p>{t("run.text")}</p>
        <Progress label={t(`state.${state}`)} value={page.run?.percent ?? 0} max={100} />
        <div className="inline">
          <IntentForm
            schema={draftSchema}
            intent="cancelRun"
            formId="cancelRun"
            hidden={{ draftId, version }}
          >
            <SubmitButton variant="secondary" icon="close">
              {t("run.cancel")}
            </SubmitButton>
          </IntentForm>
          <noscript>
            <LinkButton to={paths.timetable(draftId)} icon="refresh">
              {t("run.refresh")}
            </LinkButton>
          </noscript>
        </div>
      </div>
    </Card>
  );
}

function useAskingAgain(isOpen: boolean): void {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    if (!isOpen) return;
    const timer = setInterval(() => void revalidate(), ASK_AGAIN_MILLISECONDS);
    return () => clearInterval(timer);
  }, [isOpen, revalidate]);
}
