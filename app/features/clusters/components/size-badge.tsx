import { useTranslation } from "react-i18next";
import type { SizeJudgement } from "~/domain/clusters/sizing";
import { Badge } from "~/ui/badge";

const TONES = {
  fits: "success",
  small: "neutral",
  large: "neutral",
  "too-small": "warning",
  "too-large": "warning",
} as const;

/** How many are in a cluster, and whether that is a good size. */
export function SizeBadge({ count, judgement }: { count: number; judgement: SizeJudgement }) {
  const { t } = useTranslation("clusters");
  return (
    <Badge tone={TONES[judgement]}>
      {t("sizeText", { count, judgement: t(`size.${judgement}`) })}
    </Badge>
  );
}
