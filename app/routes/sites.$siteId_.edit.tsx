import { useTranslation } from "react-i18next";
import { requireActor } from "~/auth/require-actor";
import type { Failure, Outcome } from "~/domain/outcome";
import { addDocument } from "~/features/sites/add-document.server";
import { changeSite } from "~/features/sites/change-site.server";
import { EditContacts } from "~/features/sites/components/edit-contacts";
import { EditDetails, EditHours } from "~/features/sites/components/edit-details";
import { EditDocuments } from "~/features/sites/components/edit-documents";
import { removeContact } from "~/features/sites/remove-contact.server";
import { removeDocument } from "~/features/sites/remove-document.server";
import { saveContact } from "~/features/sites/save-contact.server";
import { setOpeningHoursSchema } from "~/features/sites/set-opening-hours.schema";
import { setOpeningHours } from "~/features/sites/set-opening-hours.server";
import { changeSiteSchema } from "~/features/sites/site.schema";
import { removeContactSchema, saveContactSchema } from "~/features/sites/site-contact.schema";
import { addDocumentSchema, removeDocumentSchema } from "~/features/sites/site-document.schema";
import { siteEdit } from "~/features/sites/site-edit.query.server";
import { answer } from "~/http/answer";
import { intents, on } from "~/http/intents";
import { pageTitle } from "~/http/page-title";
import { parseId } from "~/http/parameters";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { LinkButton } from "~/ui/link-button";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import type { Route } from "./+types/sites.$siteId_.edit";

export const loader = reads(({ context, params }: Route.LoaderArgs) =>
  siteEdit(requireActor(context), parseId(params.siteId)),
);

const stay = (outcome: Outcome<{ siteId: string }, Failure>) =>
  answer(outcome, {
    noun: "sites",
    to: ({ siteId }) => paths.editSite(siteId),
    toast: "sites:toast.changed",
  });

export const action = intents({
  change: on(changeSiteSchema, async ({ actor, input }) => stay(await changeSite(actor, input))),
  setHours: on(setOpeningHoursSchema, async ({ actor, input }) =>
    stay(await setOpeningHours(actor, input)),
  ),
  saveContact: on(saveContactSchema, async ({ actor, input }) =>
    stay(await saveContact(actor, input)),
  ),
  removeContact: on(removeContactSchema, async ({ actor, input }) =>
    stay(await removeContact(actor, input)),
  ),
  addDocument: on(addDocumentSchema, async ({ actor, input }) =>
    stay(await addDocument(actor, input)),
  ),
  removeDocument: on(removeDocumentSchema, async ({ actor, input }) =>
    stay(await removeDocument(actor, input)),
  ),
});

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  pageTitle(matches, {
    key: "sites:form.editTitle",
    values: { name: loaderData?.site.name ?? "" },
  });

export default function EditSite({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation(["sites", "common"]);
  const { site } = loaderData;
  return (
    <Page>
      <PageHeader
        title={t("form.editTitle", { name: site.name })}
        crumbs={[
          { label: t("title"), to: paths.sites() },
          { label: site.name, to: paths.site(site.id) },
        ]}
        actions={<LinkButton to={paths.site(site.id)}>{t("common:action.back")}</LinkButton>}
      />
      <div className="stack stack--loose">
        <EditDetails site={site} />
        <EditHours {...loaderData} />
        <EditContacts {...loaderData} />
        <EditDocuments {...loaderData} />
      </div>
    </Page>
  );
}
