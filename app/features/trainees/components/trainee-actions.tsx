import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { LinkButton } from "~/ui/link-button";
import type { TraineePage } from "../trainee-page.query.server";

/** To the week of the present cluster, where the viewer sees it, and to the levels. */
export function TraineeActions({ trainee }: { trainee: TraineePage }) {
  const { t } = useTranslation("people");
  const { t: file } = useTranslation("file");
  const current = trainee.memberships.find(({ when }) => when === "now")?.cluster;
  return (
    <>
      {current?.isOpen && (
        <LinkButton icon="calendar" to={paths.week(current.id)}>
          {t("trainee.week")}
        </LinkButton>
      )}
      {trainee.isSelf && (
        <LinkButton icon="group" to={paths.myCluster()}>
          {t("myCluster.title")}
        </LinkButton>
      )}
      <LinkButton icon="checklist" to={paths.traineeRecords(trainee.id)}>
        {t("trainee.records")}
      </LinkButton>
      {(trainee.isSelf || trainee.mayManage) && (
        <a
          className="kern-btn kern-btn--secondary"
          href={paths.exportList("training-file", "pdf", { trainee: trainee.id })}
          download
        >
          <span className="kern-label">{file("link")}</span>
        </a>
      )}
      <LinkButton variant="primary" icon="chart" to={paths.traineeProgress(trainee.id)}>
        {t("trainee.progress")}
      </LinkButton>
    </>
  );
}
