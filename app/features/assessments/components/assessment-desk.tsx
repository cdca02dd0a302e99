import "./assessments.css";
import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import type { AssessmentPage } from "../assessment-page.query.server";
import { AssessmentBadge } from "./assessment-badge";
import { AssessmentEditor } from "./assessment-editor";
import { AssessmentFactsCard } from "./assessment-facts";
import { AssessmentReading } from "./assessment-reading";
import { AssessmentSteps } from "./assessment-steps";

/** One assessment: its words, its dates, and the next step for whoever is up. */
export function AssessmentDesk({ page, today }: { page: AssessmentPage; today: string }) {
  const { t } = useTranslation("assessments");
  const { id, name, state, may } = page;
  return (
    <Page>
      <PageHeader
        title={t("titleOf", { name })}
        badges={<AssessmentBadge state={state} />}
        summary={`${page.phase}, ${page.place}`}
        crumbs={[{ label: t("title"), to: paths.assessments() }]}
        actions={
          state !== "draft" && (
            <a
              className="kern-btn kern-btn--secondary"
              href={paths.exportList("assessment", "pdf", { assessment: id })}
              download
            >
              <span className="kern-label">{t("read.copy")}</span>
            </a>
          )
        }
      />
      <div className="split">
        <div className="stack">
          {may.write ? <AssessmentEditor page={page} /> : <AssessmentReading page={page} />}
        </div>
        <div className="stack">
          <AssessmentSteps page={page} today={today} />
          <AssessmentFactsCard page={page} />
        </div>
      </div>
    </Page>
  );
}
