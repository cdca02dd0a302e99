import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { LinkButton } from "~/ui/link-button";
import { PageHeader } from "~/ui/page-header";
import { formatDate, formatInstant } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { PlanBoard } from "../board";
import { DiscardPlan } from "./discard-plan";
import { PlanStateBadge } from "./plan-state-badge";

type PlanHeaderProps = Pick<PlanBoard, "plan" | "cohort" | "findings"> & { files: ReactNode };

export function PlanHeader({ plan, cohort, findings, files }: PlanHeaderProps) {
  const { t } = useTranslation(["placement", "proposal", "repair"]);
  const { placed, needed } = plan;
  const story = useStory(plan);
  const isBroken = findings.some(
    ({ severity, answered }) => severity === "forbidden" && answered === null,
  );
  return (
    <PageHeader
      title={plan.name}
      badges={<PlanStateBadge state={plan.state} />}
      summary={`${t("page.placed", { placed, needed })} · ${story}`}
      crumbs={[
        { label: cohort.name, to: paths.cohort(cohort.id) },
        { label: t("plans"), to: paths.plans(cohort.id) },
      ]}
      actions={
        plan.isEditable ? (
          <>
            {files}
            <DiscardPlan plan={plan} placements={placed} />
            {isBroken && <LinkButton to={paths.repairPlan(plan.id)}>{t("repair:open")}</LinkButton>}
            <LinkButton to={paths.proposal(plan.id)} icon="refresh">
              {t("proposal:short")}
            </LinkButton>
            <LinkButton to={paths.publishPlan(plan.id)} variant="primary">
              {t("page.publish")}
            </LinkButton>
          </>
        ) : (
          <>
            {files}
            {plan.state === "published" && (
              <LinkButton to={paths.repairPlan(plan.id)}>{t("repair:open")}</LinkButton>
            )}
            <LinkButton to={paths.plans(cohort.id)} variant="primary" icon="add">
              {t("page.newDraft")}
            </LinkButton>
          </>
        )
      }
    />
  );
}

/** Who made or published the plan and when, and on which days it holds. */
function useStory({ createdAt, createdBy, published, replaced }: PlanBoard["plan"]): string {
  const { t } = useTranslation("placement");
  const locale = useLocale();
  const at = formatInstant(published?.at ?? createdAt, locale);
  if (published) {
    const held = replaced
      ? t("effective.until", { day: formatDate(replaced.until, locale), name: replaced.by })
      : t("effective.since", { day: formatDate(published.since, locale) });
    return `${t("page.publishedBy", { when: at, who: published.by ?? "–" })}, ${held}`;
  }
  return createdBy
    ? t("page.createdBy", { when: at, who: createdBy })
    : t("page.created", { when: at });
}
