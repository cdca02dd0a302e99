import { useTranslation } from "react-i18next";
import type { ImportCounts } from "../import-record";

/** "17 neu, 2 ausgelassen": what an import did, without its zeros. */
export function useCounts() {
  const { t } = useTranslation("imports");
  return ({ created, changed, unchanged, leftOut }: ImportCounts): string => {
    const parts = [
      created > 0 && t("counts.created", { count: created }),
      changed > 0 && t("counts.changed", { count: changed }),
      unchanged > 0 && t("counts.unchanged", { count: unchanged }),
      leftOut > 0 && t("counts.leftOut", { count: leftOut }),
    ];
    return parts.filter((part) => part !== false).join(", ");
  };
}
