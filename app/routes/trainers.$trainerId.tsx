import { useTranslation } from "react-i18next";
import { redirect } from "react-router";
import { requireActor } from "~/auth/require-actor";
import { inviteAccountSchema } from "~/features/accounts/invite-account.schema";
import { inviteAccount } from "~/features/accounts/invite-account.server";
import { changeContactSchema } from "~/features/people/change-person.schema";
import { changePerson } from "~/features/people/change-person.server";
import { changeTrainerSchema } from "~/features/people/change-trainer.schema";
import { changeTrainer } from "~/features/people/change-trainer.server";
import { AccountCard } from "~/features/people/components/account-card";
import { HistoryCard } from "~/features/people/components/history-card";
import { PersonDialog } from "~/features/people/components/person-dialog";
import { TrainerAbout } from "~/features/people/components/trainer-about";
import { TrainerDialog } from "~/features/people/components/trainer-dialog";
import { TrainerModules, TrainerModulesDialog } from "~/features/people/components/trainer-modules";
import { TrainerWork } from "~/features/people/components/trainer-work";
import { keptInsteadOf } from "~/features/people/find-person.query.server";
import { personDesk } from "~/features/people/person-desk.query.server";
import { setTrainerModulesSchema } from "~/features/people/set-trainer-modules.schema";
import { setTrainerModules } from "~/features/people/set-trainer-modules.server";
import { trainerPage } from "~/features/people/trainer-page.query.server";
import { UnguidedPlans } from "~/features/placement/components/broken-plans";
import { unguidedPlans } from "~/features/placement/repair/unguided-plans.query.server";
import { CoverHistoryCard } from "~/features/schedule/components/cover-history-card";
import { coverHistory } from "~/features/schedule/cover-history.query.server";
import { answer } from "~/http/answer";
import { intents, on } from "~/http/intents";
import { pageTitle } from "~/http/page-title";
import { parseId } from "~/http/parameters";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { LinkButton } from "~/ui/link-button";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import type { Route } from "./+types/trainers.$trainerId";

export const loader = reads(async ({ context, params, request }: Route.LoaderArgs) => {
  const actor = requireActor(context);
  const trainerId = parseId(params.trainerId);
  const kept = await keptInsteadOf(actor, trainerId);
  if (kept) throw redirect(paths.person(kept));
  const trainer = await trainerPage(actor, trainerId);
  const desk = await personDesk(actor, trainer.personId);
  const covers = await coverHistory(actor, trainerId);
  const unguided = await unguidedPlans(actor, { trainerId });
  const edit = new URL(request.url).searchParams.get("edit");
  return { trainer, desk, covers, unguided, edit };
});

export const action = intents({
  invite: on(inviteAccountSchema, async ({ actor, input, params }) =>
    answer(await inviteAccount(actor, input), {
      noun: "account",
      to: paths.trainer(parseId(params.trainerId)),
      toast: ({ name }) => ({ key: "people:toast.invited", values: { name } }),
    }),
  ),
  changePerson: on(changeContactSchema, async ({ actor, input, params }) =>
    answer(await changePerson(actor, input), {
      noun: "people",
      to: paths.trainer(parseId(params.trainerId)),
      toast: "people:toast.changed",
    }),
  ),
  changeTrainer: on(changeTrainerSchema, async ({ actor, input }) =>
    answer(await changeTrainer(actor, input), {
      noun: "people",
      to: paths.trainer(input.trainerId),
      toast: "people:toast.changed",
    }),
  ),
  setModules: on(setTrainerModulesSchema, async ({ actor, input }) =>
    answer(await setTrainerModules(actor, input), {
      noun: "people",
      to: ({ trainerId }) => paths.trainer(trainerId),
      toast: "people:toast.changed",
    }),
  ),
});

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  pageTitle(matches, { key: "people:pageTitle", values: { name: loaderData?.trainer.name ?? "" } });

export default function Trainer({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("people");
  const { trainer, desk, covers, unguided, edit } = loaderData;
  const closeTo = paths.trainer(trainer.id);
  return (
    <Page>
      <PageHeader
        title={trainer.name}
        summary={t(trainer.site ? "trainers.one.practical" : "trainers.one.cluster")}
        crumbs={[{ label: t("trainers.title"), to: paths.trainers() }]}
        actions={
          <>
            <LinkButton to={paths.availability({ trainer: trainer.id })} icon="calendar">
              {t("trainers.availability")}
            </LinkButton>
            <LinkButton to={paths.cover({ trainer: trainer.id })} icon="swap">
              {t("trainers.cover")}
            </LinkButton>
          </>
        }
      />
      <UnguidedPlans plans={unguided} />
      <div className="split">
        <div className="stack">
          <TrainerWork trainer={trainer} />
          <TrainerModules trainer={trainer} />
          <CoverHistoryCard history={covers} />
          <HistoryCard history={desk.history} />
        </div>
        <div className="stack">
          <TrainerAbout trainer={trainer} />
          <AccountCard invitedAs="trainer" account={desk.account} personId={trainer.personId} />
        </div>
      </div>
      {edit === "person" && <PersonDialog facts={desk.facts} isTrainee={false} closeTo={closeTo} />}
      {edit === "modules" && <TrainerModulesDialog trainer={trainer} closeTo={closeTo} />}
      {edit === "work" && <TrainerDialog trainer={trainer} closeTo={closeTo} />}
    </Page>
  );
}
