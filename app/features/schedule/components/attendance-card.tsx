import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { Badge } from "~/ui/badge";
import { Card } from "~/ui/card";
import { LinkButton } from "~/ui/link-button";

/** On a lesson's page: whether its attendance is kept, and the way to it. */
export function AttendanceCard({
  lessonId,
  isRecorded,
}: {
  lessonId: string;
  isRecorded: boolean;
}) {
  const { t } = useTranslation("schedule");
  return (
    <Card
      title={t("attendance.title")}
      aside={
        <Badge tone={isRecorded ? "success" : "warning"}>
          {t(isRecorded ? "attendance.recorded" : "attendance.open")}
        </Badge>
      }
    >
      <LinkButton
        variant={isRecorded ? "secondary" : "primary"}
        icon="checklist"
        to={paths.lessonAttendance(lessonId)}
      >
        {t(isRecorded ? "attendance.correct" : "attendance.take")}
      </LinkButton>
    </Card>
  );
}
