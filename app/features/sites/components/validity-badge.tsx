import { useTranslation } from "react-i18next";
import { Badge } from "~/ui/badge";
import { formatDate } from "~/words/format";
import { useLocale } from "~/words/use-locale";

type ValidityBadgeProps = {
  status: "open" | "upcoming" | "closed";
  validFrom: string;
  validTo: string | null;
};

/** Nothing for a site that is open without an end. */
export function ValidityBadge({ status, validFrom, validTo }: ValidityBadgeProps) {
  const { t } = useTranslation("sites");
  const locale = useLocale();
  if (status === "upcoming") {
    return (
      <Badge tone="info">{t("status.upcoming", { day: formatDate(validFrom, locale) })}</Badge>
    );
  }
  if (validTo === null) return null;
  const day = formatDate(validTo, locale);
  return status === "closed" ? (
    <Badge>{t("status.closed", { day })}</Badge>
  ) : (
    <Badge tone="warning">{t("closes", { day })}</Badge>
  );
}
