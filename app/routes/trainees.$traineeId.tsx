import { useTranslation } from "react-i18next";
import { requireActor } from "~/auth/require-actor";
import { inviteAccountSchema } from "~/features/accounts/invite-account.schema";
import { inviteAccount } from "~/features/accounts/invite-account.server";
import { AboutCard } from "~/features/trainees/components/about-card";
import { StateBadge } from "~/features/trainees/components/state-badge";
import { TraineeActions } from "~/features/trainees/components/trainee-actions";
import { TraineeClusters } from "~/features/trainees/components/trainee-clusters";
import { TraineeHistory } from "~/features/trainees/components/trainee-history";
import { TraineePlacements } from "~/features/trainees/components/trainee-placements";
import { traineePage } from "~/features/trainees/trainee-page.query.server";
import { answer } from "~/http/answer";
import { intents, on } from "~/http/intents";
import { pageTitle } from "~/http/page-title";
import { parseId } from "~/http/parameters";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import type { Route } from "./+types/trainees.$traineeId";

export const loader = reads(async ({ context, params }: Route.LoaderArgs) =>
  traineePage(requireActor(context), parseId(params.traineeId)),
);

export const action = intents({
  invite: on(inviteAccountSchema, async ({ actor, input, params }) =>
    answer(await inviteAccount(actor, input), {
      noun: "account",
      to: paths.trainee(parseId(params.traineeId)),
      toast: ({ name }) => ({ key: "people:toast.invited", values: { name } }),
    }),
  ),
});

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  pageTitle(matches, { key: "people:pageTitle", values: { name: loaderData?.name ?? "" } });

export default function Trainee({ loaderData: trainee }: Route.ComponentProps) {
  const { t } = useTranslation("people");
  const { cohort } = trainee;
  return (
    <Page>
      <PageHeader
        title={trainee.name}
        badges={<StateBadge state={trainee.state} />}
        summary={`${t("trainee.cohort")} ${cohort.name}`}
        crumbs={[
          ...(trainee.mayList ? [{ label: t("trainees.title"), to: paths.trainees() }] : []),
          ...(trainee.mayManage ? [{ label: cohort.name, to: paths.cohort(cohort.id) }] : []),
        ]}
        actions={<TraineeActions trainee={trainee} />}
      />
      <div className="split">
        <div className="stack">
          <TraineePlacements trainee={trainee} />
          <TraineeClusters trainee={trainee} />
          <TraineeHistory trainee={trainee} />
        </div>
        <AboutCard trainee={trainee} />
      </div>
    </Page>
  );
}
