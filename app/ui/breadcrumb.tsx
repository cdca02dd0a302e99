import { useTranslation } from "react-i18next";
import { Icon } from "./icon";
import { TextLink } from "./text-link";

export interface Crumb {
  label: string;
  to: string;
}

export function Breadcrumb({ crumbs }: { crumbs: readonly Crumb[] }) {
  const { t } = useTranslation("common");
  return (
    <nav className="breadcrumb" aria-label={t("breadcrumb")}>
      <ol>
        {crumbs.map((crumb) => (
          <li key={crumb.to}>
            <TextLink to={crumb.to} quiet>
              {crumb.label}
            </TextLink>
            <Icon name="chevron-right" size="small" />
          </li>
        ))}
      </ol>
    </nav>
  );
}
