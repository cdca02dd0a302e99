import { useTranslation } from "react-i18next";
import type { ConfirmationAge } from "~/domain/placement/confirmation";
import { Badge } from "~/ui/badge";
import { formatDate } from "~/words/format";
import { useLocale } from "~/words/use-locale";

const TONES = { fresh: "success", old: "warning", never: "danger" } as const;

type ConfirmationBadgeProps = { confirmation: ConfirmationAge; confirmedOn: string | null };

export function ConfirmationBadge({ confirmation, confirmedOn }: ConfirmationBadgeProps) {
  const { t } = useTranslation("sites");
  const locale = useLocale();
  const day = confirmedOn ? formatDate(confirmedOn, locale) : "";
  return <Badge tone={TONES[confirmation]}>{t(`confirmation.${confirmation}`, { day })}</Badge>;
}
