import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { Tabs } from "~/ui/tabs";

/** The register of sites and the figures that belong to it. */
export function SiteTabs() {
  const { t } = useTranslation(["sites", "travel", "volumes"]);
  return (
    <Tabs
      label={t("sites:title")}
      tabs={[
        { to: paths.sites(), label: t("sites:title"), icon: "place" },
        { to: paths.travel(), label: t("travel:title"), icon: "clock" },
        { to: paths.volumes(), label: t("volumes:title"), icon: "chart" },
      ]}
    />
  );
}
