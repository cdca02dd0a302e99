import { useTranslation } from "react-i18next";
import { formatNumber } from "~/words/format";
import { useLocale } from "~/words/use-locale";

/** "höchstens 2,4 %": how far the plan can be from the best one there is. */
export function GapText({ gap }: { gap: number | null }) {
  const { t } = useTranslation("proposal");
  const locale = useLocale();
  if (gap === null) return "–";
  if (gap === 0) return t("quality.best");
  return t("quality.within", { percent: formatNumber(Math.max(0.1, gap * 100), locale, 1) });
}
