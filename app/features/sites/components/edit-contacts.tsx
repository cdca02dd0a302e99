import { useTranslation } from "react-i18next";
import { Form } from "react-router";
import { Button } from "~/ui/button";
import { Card } from "~/ui/card";
import { Disclosure } from "~/ui/disclosure";
import { SubmitButton, TextInput } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { saveContactSchema } from "../site-contact.schema";
import type { SiteEdit } from "../site-edit.query.server";

type Contact = SiteEdit["contacts"][number];

/** Whom planners turn to at a site. */
export function EditContacts({ site, contacts }: Pick<SiteEdit, "site" | "contacts">) {
  const { t } = useTranslation("sites");
  return (
    <Card title={t("page.contacts")}>
      <div className="stack">
        {contacts.length === 0 && <p className="muted">{t("page.noContacts")}</p>}
        <ul className="plain-list plain-list--lined">
          {contacts.map((contact) => (
            <li key={`${contact.id}-${contact.version}`} className="stack stack--tight">
              <div className="inline inline--spread">
                <span>
                  <span className="strong">{contact.name}</span>{" "}
                  <span className="small muted">{contact.function}</span>
                </span>
                <RemoveContact siteId={site.id} contact={contact} />
              </div>
              <Disclosure
                label={t("capacity.edit")}
                variant="tertiary"
                size="small"
                icon="edit"
                floating={false}
              >
                <ContactForm siteId={site.id} contact={contact} />
              </Disclosure>
            </li>
          ))}
        </ul>
        <Disclosure label={t("form.addContact")} icon="add" size="small" floating={false}>
          <ContactForm key={contacts.length} siteId={site.id} />
        </Disclosure>
      </div>
    </Card>
  );
}

function ContactForm({ siteId, contact }: { siteId: string; contact?: Contact }) {
  const { t } = useTranslation("sites");
  return (
    <IntentForm
      schema={saveContactSchema}
      intent="saveContact"
      formId={contact?.id ?? "new-contact"}
      hidden={{ siteId, contactId: contact?.id ?? "", version: contact?.version ?? 0 }}
      defaults={{
        name: contact?.name ?? "",
        function: contact?.function ?? "",
        phone: contact?.phone ?? "",
        email: contact?.email ?? "",
      }}
      className="stack"
    >
      <div className="form-grid">
        <TextInput name="name" label={t("form.name")} required />
        <TextInput name="function" label={t("form.function")} required />
        <TextInput name="phone" type="tel" label={t("form.phone")} />
        <TextInput name="email" type="email" label={t("form.email")} />
      </div>
      <div className="form-actions">
        <SubmitButton>{t("form.saveContact")}</SubmitButton>
      </div>
    </IntentForm>
  );
}

function RemoveContact({ siteId, contact }: { siteId: string; contact: Contact }) {
  const { t } = useTranslation("sites");
  return (
    <Form method="post">
      <input type="hidden" name="siteId" value={siteId} />
      <input type="hidden" name="contactId" value={contact.id} />
      <input type="hidden" name="version" value={contact.version} />
      <Button
        type="submit"
        name="intent"
        value="removeContact"
        size="small"
        variant="tertiary"
        icon="delete"
        aria-label={t("form.removeContact", { name: contact.name })}
      >
        {t("form.remove")}
      </Button>
    </Form>
  );
}
