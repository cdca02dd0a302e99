import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { EmptyState } from "~/ui/empty-state";
import { LinkButton } from "~/ui/link-button";

interface NoClustersProps {
  isNarrowed: boolean;
  isPlanner: boolean;
}

/** Why the list is empty, and what to do about it. */
export function NoClusters({ isNarrowed, isPlanner }: NoClustersProps) {
  const { t } = useTranslation(["clusters", "cohorts"]);
  if (isNarrowed) {
    const reset = <LinkButton to={paths.myClusters()}>{t("filter.reset")}</LinkButton>;
    return (
      <EmptyState title={t("filter.none")} icon="search" action={reset}>
        {t("filter.noneText")}
      </EmptyState>
    );
  }
  const toCohorts = <LinkButton to={paths.cohorts()}>{t("cohorts:title")}</LinkButton>;
  return (
    <EmptyState
      title={t(isPlanner ? "empty" : "emptyMine")}
      icon="group"
      action={isPlanner && toCohorts}
    >
      {!isPlanner && t("emptyMineText")}
    </EmptyState>
  );
}
