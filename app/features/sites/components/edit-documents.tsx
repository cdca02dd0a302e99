import { useTranslation } from "react-i18next";
import { Form } from "react-router";
import { Button } from "~/ui/button";
import { Card } from "~/ui/card";
import { SubmitButton, TextInput } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { addDocumentSchema } from "../site-document.schema";
import type { SiteEdit } from "../site-edit.query.server";

type Document = SiteEdit["documents"][number];

/** Titled links to what lies elsewhere. */
export function EditDocuments({ site, documents }: Pick<SiteEdit, "site" | "documents">) {
  const { t } = useTranslation("sites");
  return (
    <Card title={t("page.documents")}>
      <div className="stack">
        {documents.length === 0 && <p className="muted">{t("page.noDocuments")}</p>}
        <ul className="plain-list plain-list--lined">
          {documents.map((document) => (
            <li key={document.id} className="inline inline--spread">
              <a className="kern-link link" href={document.url} rel="noreferrer">
                {document.title}
              </a>
              <RemoveDocument siteId={site.id} document={document} />
            </li>
          ))}
        </ul>
        <IntentForm
          key={documents.length}
          schema={addDocumentSchema}
          intent="addDocument"
          formId="new-document"
          hidden={{ siteId: site.id }}
          defaults={{ title: "", url: "" }}
          className="stack"
        >
          <div className="form-grid">
            <TextInput name="title" label={t("form.documentTitle")} required />
            <TextInput
              name="url"
              type="url"
              label={t("form.documentUrl")}
              hint={t("form.documentHint")}
              placeholder="https://"
              required
            />
          </div>
          <div className="form-actions">
            <SubmitButton variant="secondary" icon="add">
              {t("form.addDocument")}
            </SubmitButton>
          </div>
        </IntentForm>
      </div>
    </Card>
  );
}

function RemoveDocument({ siteId, document }: { siteId: string; document: Document }) {
  const { t } = useTranslation("sites");
  return (
    <Form method="post">
      <input type="hidden" name="siteId" value={siteId} />
      <input type="hidden" name="documentId" value={document.id} />
      <Button
        type="submit"
        name="intent"
        value="removeDocument"
        size="small"
        variant="tertiary"
        icon="delete"
        aria-label={t("form.removeDocument", { title: document.title })}
      >
        {t("form.remove")}
      </Button>
    </Form>
  );
}
