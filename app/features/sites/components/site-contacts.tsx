import { useTranslation } from "react-i18next";
import { Card } from "~/ui/card";
import { Icon } from "~/ui/icon";
import type { SitePage } from "../site-page.query.server";

/** Whom to turn to, and what there is to read. */
export function SiteContacts({ contacts, documents }: Pick<SitePage, "contacts" | "documents">) {
  const { t } = useTranslation("sites");
  return (
    <>
      <Card title={t("page.contacts")}>
        {contacts.length === 0 && <p className="muted">{t("page.noContacts")}</p>}
        <ul className="plain-list plain-list--lined">
          {contacts.map((contact) => (
            <Contact key={contact.id} contact={contact} />
          ))}
        </ul>
      </Card>
      <Card title={t("page.documents")}>
        {documents.length === 0 && <p className="muted">{t("page.noDocuments")}</p>}
        <ul className="plain-list">
          {documents.map(({ id, title, url }) => (
            <li key={id}>
              <a className="kern-link link" href={url} rel="noreferrer">
                <Icon name="external" size="small" /> {title}
              </a>
            </li>
          ))}
        </ul>
      </Card>
    </>
  );
}

function Contact({ contact }: { contact: SitePage["contacts"][number] }) {
  const { name, phone, email } = contact;
  return (
    <li className="stack stack--tight">
      <div>
        <span className="strong">{name}</span>{" "}
        <span className="small muted">{contact.function}</span>
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
  );
}
