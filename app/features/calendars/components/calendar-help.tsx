import { useTranslation } from "react-i18next";
import { Card } from "~/ui/card";
import { DescriptionList } from "~/ui/description-list";

const PROGRAMS = ["apple", "android", "outlook", "thunderbird"] as const;

/** Where each calendar wants the link. */
export function CalendarHelp() {
  const { t } = useTranslation("calendars");
  const items = PROGRAMS.map((name) => ({
    term: t(`help.${name}.name`),
    value: t(`help.${name}.text`),
  }));
  return (
    <Card title={t("help.title")}>
      <DescriptionList items={items} />
      <p className="small muted">{t("help.delay")}</p>
    </Card>
  );
}
