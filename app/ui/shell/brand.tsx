import { useTranslation } from "react-i18next";
import { Link } from "react-router";

/** The product's mark and name; four people around a place. */
export function Brand({ to }: { to: string }) {
  const { t } = useTranslation(["common", "shell"]);
  return (
    <Link className="brand" to={to}>
      <svg className="brand__mark" viewBox="0 0 32 32" aria-hidden="true">
        <rect className="brand__ground" width="32" height="32" rx="7" />
        <path
          className="brand__lines"
          d="M16 16L9.5 9.5M16 16L22.5 9.5M16 16L9.5 22.5M16 16L22.5 22.5"
        />
        <circle className="brand__dot" cx="9" cy="9" r="3" />
        <circle className="brand__dot" cx="23" cy="9" r="3" />
        <circle className="brand__dot" cx="9" cy="23" r="3" />
        <circle className="brand__dot" cx="23" cy="23" r="3" />
        <circle className="brand__dot" cx="16" cy="16" r="4" />
      </svg>
      <span className="brand__name">{t("product")}</span>
      <span className="visually-hidden">{t("shell:home")}</span>
    </Link>
  );
}
