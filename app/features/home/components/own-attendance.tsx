import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { Card } from "~/ui/card";
import { LinkButton } from "~/ui/link-button";

/** A trainee's way to report an absence. */
export function OwnAttendance() {
  const { t } = useTranslation("absences");
  return (
    <Card title={t("home.title")}>
      <div className="inline">
        <LinkButton to={paths.absences()} icon="person">
          {t("home.report")}
        </LinkButton>
      </div>
    </Card>
  );
}
