import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { LinkButton } from "~/ui/link-button";
import type { SchedulePage } from "../schedule-view";

/** From a cohort's or cluster's schedule to where its phases are filled. */
export function FillPhaseLink({ fillable }: Pick<SchedulePage, "fillable">) {
  const { t } = useTranslation("timetables");
  if (!fillable) return null;
  const { cohortId, clusterId } = fillable;
  return (
    <LinkButton
      to={paths.timetables(cohortId, clusterId ? { cluster: clusterId } : {})}
      icon="board"
    >
      {t("fill")}
    </LinkButton>
  );
}
