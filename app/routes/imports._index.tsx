import { useTranslation } from "react-i18next";
import { requireActor } from "~/auth/require-actor";
import { allImports } from "~/features/imports/all-imports.query.server";
import { ImportList } from "~/features/imports/components/import-list";
import { UploadForm } from "~/features/imports/components/upload-form";
import { MAX_LIST_BYTES } from "~/features/imports/read-table";
import { uploadListSchema } from "~/features/imports/upload-list.schema";
import { uploadList } from "~/features/imports/upload-list.server";
import { answer } from "~/http/answer";
import { intents, on } from "~/http/intents";
import { pageTitle } from "~/http/page-title";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { uploadedFields, uploadOf } from "~/http/upload";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import type { Route } from "./+types/imports._index";

export const loader = reads(async ({ context }: Route.LoaderArgs) =>
  allImports(requireActor(context)),
);

export const action = intents(
  {
    upload: on(uploadListSchema, async ({ actor, input, request }) => {
      const upload = uploadOf(request);
      const file = upload.kind === "file" ? upload : upload.kind;
      const { kind, belongsTo } = input;
      return answer(await uploadList(actor, { ...belongsTo, kind, file }), {
        noun: "imports",
        to: ({ importId }) => paths.import(importId),
        toast: "imports:toast.uploaded",
      });
    }),
  },
  uploadedFields(MAX_LIST_BYTES, "upload"),
);

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, { key: "imports:allTitle" });

export default function Imports({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("imports");
  return (
    <Page>
      <PageHeader title={t("allTitle")} summary={t("allLead")} />
      <div className="stack stack--loose">
        <UploadForm places={loaderData.places} />
        <ImportList imports={loaderData.imports} showsPlace />
      </div>
    </Page>
  );
}
