import { useTranslation } from "react-i18next";
import { Card } from "~/ui/card";
import type { SitePage } from "../site-page.query.server";

/** The site's practical trainers and how to reach them. */
export function SiteTrainers({ trainers }: Pick<SitePage, "trainers">) {
  const { t } = useTranslation("sites");
  return (
    <Card title={t("page.trainers")}>
      {trainers.length === 0 && <p>{t("page.noTrainers")}</p>}
      <ul className="plain-list plain-list--lined">
        {trainers.map(({ id, name, email, phone, maxTrainees }) => (
          <li key={id} className="stack stack--tight">
            <div>
              <span className="strong">{name}</span>
              <span className="small muted"> {t("page.guides", { count: maxTrainees })}</span>
            </div>
            <div className="inline small">
              {phone && (
                <a className="kern-link link" href={`tel:${phone}`}>
                  {phone}
                </a>
              )}
              {email && (
                <a className="kern-link link" href={`mailto:${email}`}>
                  {email}
                </a>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
