import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { EmptyState } from "~/ui/empty-state";
import { LinkButton } from "~/ui/link-button";

/** Before anybody has been imported there is nothing to divide. */
export function NoTrainees({ cohortId }: { cohortId: string }) {
  const { t } = useTranslation(["clusters", "cohorts"]);
  return (
    <EmptyState
      title={t("empty")}
      icon="group"
      action={
        <LinkButton variant="primary" icon="upload" to={paths.cohortImports(cohortId)}>
          {t("cohorts:next.import-traineesAction")}
        </LinkButton>
      }
    >
      {t("emptyNoTrainees")}
    </EmptyState>
  );
}
