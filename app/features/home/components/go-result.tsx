import { useTranslation } from "react-i18next";
import { Icon } from "~/ui/icon";
import type { IconName } from "~/ui/icon-paths";
import type { GoResult } from "../go-result";

const icons: Record<GoResult["kind"], IconName> = {
  trainee: "person",
  trainer: "person",
  account: "person",
  cluster: "group",
  cohort: "school",
  site: "place",
  page: "arrow-right",
};

/** One place to go to: its name, what it is, and what tells it from others of the same name. */
export function GoResultText({ result }: { result: GoResult }) {
  const { t } = useTranslation("go");
  const label = result.kind === "page" ? t(`page.${result.page}`) : result.label;
  const about = [t(`kind.${result.kind}`), result.detail].filter(Boolean).join(" · ");
  return (
    <>
      <Icon name={icons[result.kind]} size="small" />
      <span className="go__label">{label}</span>
      <span className="go__about muted small">{about}</span>
    </>
  );
}
