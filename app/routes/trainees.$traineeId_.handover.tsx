import { useTranslation } from "react-i18next";
import { requireActor } from "~/auth/require-actor";
import { ExportLinks } from "~/features/exports/components/export-links";
import {
  HandoverForm,
  HandoverModules,
  HandoverNotes,
} from "~/features/progress/components/handover";
import { handoverPage } from "~/features/progress/handover-page.query.server";
import { writeHandoverSchema } from "~/features/progress/write-handover.schema";
import { writeHandover } from "~/features/progress/write-handover.server";
import { answer } from "~/http/answer";
import { intents, on } from "~/http/intents";
import { pageTitle } from "~/http/page-title";
import { parseId } from "~/http/parameters";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { Card } from "~/ui/card";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { formatDay } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { Route } from "./+types/trainees.$traineeId_.handover";

export const loader = reads(async ({ context, params }: Route.LoaderArgs) => {
  const traineeId = parseId(params.traineeId);
  return { traineeId, page: await handoverPage(requireActor(context), traineeId) };
});

/** Also after a refusal: whoever comes second sees what the first one wrote. */
export const shouldRevalidate = () => true;

export const action = intents({
  write: on(writeHandoverSchema, async ({ actor, input }) =>
    answer(await writeHandover(actor, input), {
      noun: "handover",
      to: paths.handover(input.traineeId),
      toast: "handover:toast.written",
    }),
  ),
});

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  pageTitle(matches, { key: "handover:titleOf", values: { name: loaderData?.page.name ?? "" } });

export default function Handover({ loaderData: { traineeId, page } }: Route.ComponentProps) {
  const { t } = useTranslation("handover");
  const locale = useLocale();
  const { name, cohort, next, last, isOwn } = page;
  const day = (move: { on: string; to: string }) => ({
    to: move.to,
    day: formatDay(move.on, locale),
  });
  const crumb = isOwn
    ? { label: t("own"), to: paths.myProgress() }
    : { label: name, to: paths.traineeProgress(traineeId) };
  return (
    <Page>
      <PageHeader
        title={t("titleOf", { name })}
        summary={[cohort, last && t("since", day(last)), next && t("next", day(next))]
          .filter(Boolean)
          .join(" · ")}
        crumbs={[crumb]}
        actions={<ExportLinks list="handover" formats={["pdf"]} filter={{ trainee: traineeId }} />}
      />
      <div className="split">
        <div className="stack">
          <HandoverForm traineeId={traineeId} page={page} />
          <Card title={t("agreed")}>
            <HandoverNotes notes={page.notes} />
          </Card>
        </div>
        <div className="stack">
          <HandoverModules title={t("open")} modules={page.open} />
          <HandoverModules title={t("reached")} modules={page.reached} />
        </div>
      </div>
    </Page>
  );
}
