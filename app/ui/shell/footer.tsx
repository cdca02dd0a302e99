import { useTranslation } from "react-i18next";
import { TextLink } from "../text-link";

export interface FooterLink {
  to: string;
  label: string;
}

export function Footer({ links }: { links: readonly FooterLink[] }) {
  const { t } = useTranslation(["shell", "common"]);
  return (
    <footer className="footer">
      <span>{t("common:product")}</span>
      {links.length > 0 && (
        <nav className="inline" aria-label={t("footer")}>
          {links.map((link) => (
            <TextLink key={link.to} to={link.to} quiet>
              {link.label}
            </TextLink>
          ))}
        </nav>
      )}
    </footer>
  );
}
