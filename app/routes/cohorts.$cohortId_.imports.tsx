import { useTranslation } from "react-i18next";
import { requireActor } from "~/auth/require-actor";
import { cohortImports } from "~/features/imports/cohort-imports.query.server";
import { ImportList } from "~/features/imports/components/import-list";
import { UploadForm } from "~/features/imports/components/upload-form";
import { MAX_LIST_BYTES } from "~/features/imports/read-table";
import { uploadListSchema } from "~/features/imports/upload-list.schema";
import { uploadList } from "~/features/imports/upload-list.server";
import { answer } from "~/http/answer";
import { intents, on } from "~/http/intents";
import { pageTitle } from "~/http/page-title";
import { parseId } from "~/http/parameters";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { uploadedFields, uploadOf } from "~/http/upload";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import type { Route } from "./+types/cohorts.$cohortId_.imports";

export const loader = reads(async ({ context, params }: Route.LoaderArgs) =>
  cohortImports(requireActor(context), parseId(params.cohortId)),
);

export const action = intents(
  {
    upload: on(uploadListSchema, async ({ actor, input, params, request }) => {
      const upload = uploadOf(request);
      const file = upload.kind === "file" ? upload : upload.kind;
      const cohortId = parseId(params.cohortId);
      return answer(await uploadList(actor, { cohortId, kind: input.kind, file }), {
        noun: "imports",
        to: ({ importId }) => paths.import(importId),
        toast: "imports:toast.uploaded",
      });
    }),
  },
  uploadedFields(MAX_LIST_BYTES, "upload"),
);

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  pageTitle(matches, {
    key: "imports:titleOf",
    values: { cohort: loaderData?.cohort.name ?? "" },
  });

export default function Imports({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("imports");
  const { cohort, imports } = loaderData;
  return (
    <Page>
      <PageHeader
        title={t("title")}
        summary={t("lead")}
        crumbs={[{ label: cohort.name, to: paths.cohort(cohort.id) }]}
      />
      <div className="stack stack--loose">
        <UploadForm kinds={["auto", "trainees", "capacities"]} />
        <ImportList imports={imports} />
      </div>
    </Page>
  );
}
