import { useTranslation } from "react-i18next";
import { requireActor } from "~/auth/require-actor";
import { absenceList } from "~/features/absences/absence-list.query.server";
import {
  decideLeaveSchema,
  shortenAbsenceSchema,
  withdrawAbsenceSchema,
} from "~/features/absences/absence-step.schema";
import { AbsenceLists } from "~/features/absences/components/absence-lists";
import { MyAbsences } from "~/features/absences/components/my-absences";
import { ReportAbsenceForm } from "~/features/absences/components/report-absence-form";
import { decideLeave } from "~/features/absences/decide-leave.server";
import { myAbsences } from "~/features/absences/my-absences.query.server";
import { reportAbsenceSchema } from "~/features/absences/report-absence.schema";
import { reportAbsence } from "~/features/absences/report-absence.server";
import { shortenAbsence } from "~/features/absences/shorten-absence.server";
import { withdrawAbsence } from "~/features/absences/withdraw-absence.server";
import { answer } from "~/http/answer";
import { intents, on } from "~/http/intents";
import { pageTitle } from "~/http/page-title";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { today } from "~/platform/clock";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import type { Route } from "./+types/absences";

export const loader = reads(async ({ context }: Route.LoaderArgs) => {
  const actor = requireActor(context);
  if (actor.role !== "trainee") return { list: await absenceList(actor), mine: null };
  return { list: null, mine: await myAbsences(actor), today: today() };
});

const done = (toast: string) => ({
  noun: "absences" as const,
  to: paths.absences(),
  toast: `absences:toast.${toast}`,
  conflicts: ["already-absent", "not-open"],
});

export const action = intents({
  report: on(reportAbsenceSchema, async ({ actor, input }) =>
    answer(await reportAbsence(actor, input), {
      ...done("reported"),
      toast: ({ kind }) => ({ key: `absences:toast.${kind}` }),
    }),
  ),
  withdraw: on(withdrawAbsenceSchema, async ({ actor, input }) =>
    answer(await withdrawAbsence(actor, input), done("withdrawn")),
  ),
  shorten: on(shortenAbsenceSchema, async ({ actor, input }) =>
    answer(await shortenAbsence(actor, input), done("shortened")),
  ),
  decide: on(decideLeaveSchema, async ({ actor, input }) =>
    answer(await decideLeave(actor, input), done(input.decision)),
  ),
});

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, { key: "absences:title" });

export default function Absences({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("absences");
  if (loaderData.list) {
    return (
      <Page>
        <PageHeader title={t("title")} summary={t("list.summary")} />
        <AbsenceLists list={loaderData.list} />
      </Page>
    );
  }
  return (
    <Page>
      <PageHeader title={t("title")} />
      <div className="split">
        <ReportAbsenceForm today={loaderData.today} />
        <MyAbsences absences={loaderData.mine} />
      </div>
    </Page>
  );
}
