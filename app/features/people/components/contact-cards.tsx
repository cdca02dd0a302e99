import { useTranslation } from "react-i18next";
import { Card } from "~/ui/card";
import { Section } from "~/ui/section";
import type { Contact } from "../my-cluster.query.server";

/** Whom a trainee asks: the trainers of the cluster and the practical trainer of the placement. */
export function ContactCards({ contacts }: { contacts: readonly Contact[] }) {
  const { t } = useTranslation("people");
  if (contacts.length === 0) return null;
  return (
    <Section title={t("myCluster.contacts")}>
      <div className="columns">
        {contacts.map((contact) => (
          <ContactCard key={`${contact.role} ${contact.name}`} contact={contact} />
        ))}
      </div>
    </Section>
  );
}

function ContactCard({ contact }: { contact: Contact }) {
  const { t } = useTranslation("people");
  const { role, name, email, phone, site } = contact;
  return (
    <Card title={name} preline={t(`myCluster.role.${role}`)} headingLevel={3}>
      {site && <p>{site}</p>}
      {email && (
        <p>
          <a className="link" href={`mailto:${email}`}>
            {email}
          </a>
        </p>
      )}
      {phone && (
        <p>
          <a className="link" href={`tel:${phone.replace(/[^+\d]/g, "")}`}>
            {phone}
          </a>
        </p>
      )}
      {!email && !phone && <p className="muted">{t("myCluster.noContact")}</p>}
    </Card>
  );
}
