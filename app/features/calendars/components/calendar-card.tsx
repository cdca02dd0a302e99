import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { Card } from "~/ui/card";
import { LinkButton } from "~/ui/link-button";

/** On the account's own page: the way to one's calendars. */
export function CalendarCard() {
  const { t } = useTranslation("calendars");
  return (
    <Card title={t("title")}>
      <p>{t("summary")}</p>
      <div>
        <LinkButton to={paths.calendars()} icon="calendar">
          {t("manage")}
        </LinkButton>
      </div>
    </Card>
  );
}
