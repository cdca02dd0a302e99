import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { Card } from "~/ui/card";
import { LinkButton } from "~/ui/link-button";

/** A trainee's ways to report an absence and to their own attendance. */
export function OwnAttendance({ traineeId }: { traineeId: string }) {
  const { t } = useTranslation("absences");
  return (
    <Card title={t("home.title")}>
      <div className="inline">
        <LinkButton to={paths.absences()} icon="person">
          {t("home.report")}
        </LinkButton>
        <LinkButton to={paths.traineeAttendance(traineeId)} icon="checklist">
          {t("home.own")}
        </LinkButton>
      </div>
    </Card>
  );
}
