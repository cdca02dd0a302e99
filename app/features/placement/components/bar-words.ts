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
    const stretch = (taken: number, places: number) => {
      const look = taken > places ? "over" : taken === places ? "full" : "free";
      const words = t(`stretch.${look}`, { count: Math.abs(places - taken) });
      return `${t("stretch.text", { taken, places })} · ${words}`;
    };
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
      days: remembered((startsOn: string, endsOn: string) =>
        formatDayRange(startsOn, endsOn, locale),
      ),
      stretch: remembered(stretch),
    };
  }, [t, locale]);
}

/** Each pair is put into words once. */
function remembered<V extends string | number>(say: (one: V, other: V) => string) {
  const known = new Map<string, string>();
  return (one: V, other: V): string => {
    const key = `${one} ${other}`;
    const text = known.get(key) ?? say(one, other);
    known.set(key, text);
    return text;
  };
}
