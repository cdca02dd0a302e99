import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { EmptyState } from "~/ui/empty-state";
import { LinkButton } from "~/ui/link-button";

interface NoTraineesProps {
  isFiltered: boolean;
  isPlanner: boolean;
}

/** Why the list is empty, and what to do about it. */
export function NoTrainees({ isFiltered, isPlanner }: NoTraineesProps) {
  const { t } = useTranslation("people");
  if (isFiltered) {
    const reset = <LinkButton to={paths.trainees()}>{t("trainees.reset")}</LinkButton>;
    return (
      <EmptyState title={t("trainees.none")} icon="search" action={reset}>
        {t("trainees.noneText")}
      </EmptyState>
    );
  }
  const toCohorts = <LinkButton to={paths.cohorts()}>{t("trainees.toCohorts")}</LinkButton>;
  return (
    <EmptyState title={t("trainees.empty")} icon="group" action={isPlanner && toCohorts}>
      {t(isPlanner ? "trainees.emptyText" : "trainees.emptyTrainerText")}
    </EmptyState>
  );
}
