import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Severity } from "~/domain/placement/rules";
import { formatDayRange } from "~/words/format";
import { useLocale } from "~/words/use-locale";

export type BarWords = ReturnType<typeof useBarWords>;

/** What thousands of bars say, looked up once for all of them. */
export function useBarWords() {
  const { t } = useTranslation(["boards", "findings"]);
  const locale = useLocale();
  return useMemo(() => {
    const severity = (of: Severity) => t(`findings:severity.${of}`);
    return {
      open: t("bar.open"),
      wishes: t("bar.wishes"),
      locked: t("bar.locked"),
      severities: {
        forbidden: severity("forbidden"),
        warning: severity("warning"),
        note: severity("note"),
      },
      wish: [1, 2, 3].map((rank) => t("bar.wish", { rank })),
      wishLong: [1, 2, 3].map((rank) => t("bar.wishLong", { rank })),
      days: (startsOn: string, endsOn: string) => formatDayRange(startsOn, endsOn, locale),
    };
  }, [t, locale]);
}
