import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { LinkButton } from "~/ui/link-button";

/** From the list of trainees to the clusters, and for planners to the other lists of people. */
export function ListActions({ isPlanner, children }: { isPlanner: boolean; children: ReactNode }) {
  const { t } = useTranslation(["people", "duplicates"]);
  return (
    <>
      {children}
      {isPlanner && (
        <>
          <LinkButton icon="copy" to={paths.duplicates()}>
            {t("duplicates:title")}
          </LinkButton>
          <LinkButton icon="person" to={paths.trainers()}>
            {t("trainers.title")}
          </LinkButton>
        </>
      )}
      <LinkButton icon="group" to={paths.myClusters()}>
        {t(isPlanner ? "trainees.clusters" : "trainees.myClusters")}
      </LinkButton>
    </>
  );
}
