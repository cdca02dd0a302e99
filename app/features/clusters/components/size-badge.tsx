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

interface SizeBadgeProps {
  count: number;
  judgement: SizeJudgement;
  /** Only the figure and the judgement, where the place is narrow. */
  short?: boolean;
}

/** How many are in a cluster, and whether that is a good size. */
export function SizeBadge({ count, judgement, short = false }: SizeBadgeProps) {
  const { t } = useTranslation("clusters");
  const words = t(`size.${judgement}`);
  return (
    <Badge tone={TONES[judgement]}>
      {t(short ? "sizeShort" : "sizeText", { count, judgement: words })}
    </Badge>
  );
}
