import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { Tabs } from "~/ui/tabs";

/** The cohorts as a list, along the years, or by their exams. */
export function CohortViews() {
  const { t } = useTranslation(["cohorts", "exams"]);
  return (
    <Tabs
      label={t("city.views")}
      tabs={[
        { to: paths.cohorts(), label: t("city.list"), icon: "list" },
        { to: paths.timeline(), label: t("city.title"), icon: "calendar" },
        { to: paths.exams(), label: t("exams:title"), icon: "school" },
      ]}
    />
  );
}
