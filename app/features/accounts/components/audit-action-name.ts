import { useTranslation } from "react-i18next";

/** An event's name in words; one that the catalogue does not know keeps its own. */
export function useActionName(): (action: string) => string {
  const { t } = useTranslation("admin");
  const known: Record<string, string> = t("audit.actions", { returnObjects: true });
  return (action) => known[action] ?? action;
}

/** The same for the noun that an event is about. */
export function useSubjectName(): (type: string) => string {
  const { t } = useTranslation("audited");
  const known: Record<string, string> = t("subject", { returnObjects: true });
  return (type) => known[type] ?? type;
}
