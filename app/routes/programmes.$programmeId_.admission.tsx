import { useTranslation } from "react-i18next";
import { requireActor } from "~/auth/require-actor";
import { admissionPage } from "~/features/exams/admission-page.query.server";
import { changeAdmissionSchema } from "~/features/exams/change-admission.schema";
import { changeAdmission } from "~/features/exams/change-admission.server";
import { AdmissionForm } from "~/features/exams/components/admission-form";
import { answer } from "~/http/answer";
import { intents, on } from "~/http/intents";
import { pageTitle } from "~/http/page-title";
import { parseId } from "~/http/parameters";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import type { Route } from "./+types/programmes.$programmeId_.admission";

export const loader = reads(async ({ context, params }: Route.LoaderArgs) =>
  admissionPage(requireActor(context), parseId(params.programmeId)),
);

export const action = intents({
  admission: on(changeAdmissionSchema, async ({ actor, input }) =>
    answer(await changeAdmission(actor, input), {
      noun: "exams",
      to: ({ programmeId }) => paths.admission(programmeId),
      toast: "exams:toast.conditions",
    }),
  ),
});

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  pageTitle(matches, {
    key: "exams:conditions.titleOf",
    values: { code: loaderData?.code ?? "" },
  });

export default function Admission({ loaderData: programme }: Route.ComponentProps) {
  const { t } = useTranslation(["exams", "curricula"]);
  return (
    <Page>
      <PageHeader
        title={t("conditions.titleOf", { code: programme.code })}
        summary={t("conditions.summary", { programme: programme.title })}
        crumbs={[
          { label: t("curricula:programmes"), to: paths.programmes() },
          { label: programme.title, to: paths.programme(programme.id) },
        ]}
      />
      <div className="columns columns--wide">
        {programme.kinds.map((conditions) => (
          <AdmissionForm key={conditions.kind} programme={programme} conditions={conditions} />
        ))}
      </div>
    </Page>
  );
}
