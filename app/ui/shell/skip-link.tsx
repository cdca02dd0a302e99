import { useTranslation } from "react-i18next";

export const contentId = "content";

export function SkipLink() {
  const { t } = useTranslation("shell");
  return (
    <a className="skip-link" href={`#${contentId}`}>
      {t("skipToContent")}
    </a>
  );
}
