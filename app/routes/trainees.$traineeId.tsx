import { useTranslation } from "react-i18next";
import { redirect } from "react-router";
import { requireActor } from "~/auth/require-actor";
import { inviteAccountSchema } from "~/features/accounts/invite-account.schema";
import { inviteAccount } from "~/features/accounts/invite-account.server";
import { acceptRestriction } from "~/features/people/accept-restriction.server";
import { addRestriction } from "~/features/people/add-restriction.server";
import { changePersonSchema } from "~/features/people/change-person.schema";
import { changePerson } from "~/features/people/change-person.server";
import { AccountCard } from "~/features/people/components/account-card";
import { HistoryCard } from "~/features/people/components/history-card";
import { NeedsCard } from "~/features/people/components/needs-card";
import { PersonDialog } from "~/features/people/components/person-dialog";
import { keptInsteadOf } from "~/features/people/find-person.query.server";
import { personDesk } from "~/features/people/person-desk.query.server";
import { addRestrictionSchema, restrictionSchema } from "~/features/people/restriction.schema";
import { withdrawRestriction } from "~/features/people/withdraw-restriction.server";
import { BrokenPlans } from "~/features/placement/components/broken-plans";
import { brokenPlans } from "~/features/placement/repair/broken-plans.query.server";
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

export const loader = reads(async ({ context, params, request }: Route.LoaderArgs) => {
  const actor = requireActor(context);
  const traineeId = parseId(params.traineeId);
  const kept = await keptInsteadOf(actor, traineeId);
  if (kept) throw redirect(paths.person(kept));
  const trainee = await traineePage(actor, traineeId);
  const broken = await brokenPlans(actor, { traineeId });
  const desk = trainee.personId ? await personDesk(actor, trainee.personId) : null;
  return { broken, trainee, desk, edit: new URL(request.url).searchParams.get("edit") };
});

type Params = Parameters<typeof parseId>[0];
const page = (params: { traineeId?: Params }) => paths.trainee(parseId(params.traineeId));

export const action = intents({
  invite: on(inviteAccountSchema, async ({ actor, input, params }) =>
    answer(await inviteAccount(actor, input), {
      noun: "account",
      to: page(params),
      toast: ({ name }) => ({ key: "people:toast.invited", values: { name } }),
    }),
  ),
  changePerson: on(changePersonSchema, async ({ actor, input, params }) =>
    answer(await changePerson(actor, input), done(params, "people:toast.changed")),
  ),
  addNeed: on(addRestrictionSchema, async ({ actor, input, params }) =>
    answer(await addRestriction(actor, input), done(params, "people:toast.needAdded")),
  ),
  acceptNeed: on(restrictionSchema, async ({ actor, input, params }) =>
    answer(await acceptRestriction(actor, input), done(params, "people:toast.needAccepted")),
  ),
  withdrawNeed: on(restrictionSchema, async ({ actor, input, params }) =>
    answer(await withdrawRestriction(actor, input), done(params, "people:toast.needWithdrawn")),
  ),
});

function done(params: { traineeId?: Params }, toast: string) {
  return { noun: "people", to: page(params), toast } as const;
}

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  pageTitle(matches, { key: "people:pageTitle", values: { name: loaderData?.trainee.name ?? "" } });

export default function Trainee({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("people");
  const { broken, trainee, desk, edit } = loaderData;
  const { cohort, id } = trainee;
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
      <BrokenPlans plans={broken} />
      <div className="split">
        <div className="stack">
          <TraineePlacements trainee={trainee} />
          <TraineeClusters trainee={trainee} />
          <TraineeHistory trainee={trainee} />
          {desk && <NeedsCard traineeId={id} restrictions={desk.restrictions} sites={desk.sites} />}
          {desk && <HistoryCard history={desk.history} />}
        </div>
        <div className="stack">
          <AboutCard trainee={trainee} />
          {desk && <AccountCard invitedAs="trainee" account={desk.account} {...desk.facts} />}
        </div>
      </div>
      {desk && edit === "person" && (
        <PersonDialog facts={desk.facts} isTrainee closeTo={paths.trainee(id)} />
      )}
    </Page>
  );
}
