import { useTranslation } from "react-i18next";
import type { NextStep } from "~/domain/cohorts/next-step";
import { Card } from "~/ui/card";
import { LinkButton } from "~/ui/link-button";
import { addressOfStep } from "./address-of-step";

interface NextStepCardProps {
  cohortId: string;
  next: NextStep | null;
  /** The placement phase that people are missing a place for. */
  phase: string | null;
}

/** What the cohort waits for, and the button that leads there. */
export function NextStepCard({ cohortId, next, phase }: NextStepCardProps) {
  const { t } = useTranslation("cohorts");
  if (!next) {
    return (
      <Card tone="success" preline={t("next.title")} title={t("next.nothing")}>
        <p className="text">{t("next.nothingText")}</p>
      </Card>
    );
  }
  return (
    <Card
      tone="info"
      preline={t("next.title")}
      title={t(`next.${next.step}`, { count: "count" in next ? next.count : 0 })}
      aside={
        <LinkButton variant="primary" to={addressOfStep(next, cohortId)} icon="arrow-right">
          {t(`next.${next.step}Action`)}
        </LinkButton>
      }
    >
      <p className="text">{t(`next.${next.step}Text`, { phase: phase ?? "" })}</p>
    </Card>
  );
}
