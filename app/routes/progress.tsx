import { useTranslation } from "react-i18next";
import { requireActor } from "~/auth/require-actor";
import type { Actor } from "~/domain/access/actor";
import { forbidden } from "~/domain/access/refusal";
import { askForCheckOff } from "~/features/progress/ask-for-check-off.server";
import { assessMyself } from "~/features/progress/assess-myself.server";
import {
  assessMyselfSchema,
  requestCheckOffSchema,
  withdrawCheckOffSchema,
} from "~/features/progress/check-off.schema";
import { MyGroups } from "~/features/progress/components/my-groups";
import { OwnProgress } from "~/features/progress/components/own-progress";
import { myTrainees } from "~/features/progress/my-trainees.query.server";
import { countOpenCheckOffs } from "~/features/progress/open-check-offs.query.server";
import { traineeLearning } from "~/features/progress/trainee-learning.query.server";
import { traineeProgress } from "~/features/progress/trainee-progress.query.server";
import { withdrawCheckOff } from "~/features/progress/withdraw-check-off.server";
import { answer } from "~/http/answer";
import { intents, on } from "~/http/intents";
import { pageTitle } from "~/http/page-title";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { EmptyState } from "~/ui/empty-state";
import { LinkButton } from "~/ui/link-button";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import type { Route } from "./+types/progress";

export const loader = reads(async ({ context, request }: Route.LoaderArgs) => {
  const actor = requireActor(context);
  const open = new URL(request.url).searchParams.get("module");
  if (actor.traineeId) return { own: await ownProgress(actor, actor.traineeId), open };
  if (actor.role !== "trainer") forbidden();
  const waiting = await countOpenCheckOffs(actor);
  return { own: null, open, mine: { waiting, ...(await myTrainees(actor)) } };
});

async function ownProgress(actor: Actor, traineeId: string) {
  const { modules } = await traineeProgress(actor, traineeId);
  const learning = await traineeLearning(actor, traineeId);
  return modules.map((module) => ({ ...module, learning: learning.get(module.id) ?? null }));
}

const done = { noun: "learning", to: paths.myProgress() } as const;

export const action = intents({
  assess: on(assessMyselfSchema, async ({ actor, input }) =>
    answer(await assessMyself(actor, input), { ...done, toast: "learning:toast.assessed" }),
  ),
  ask: on(requestCheckOffSchema, async ({ actor, input }) =>
    answer(await askForCheckOff(actor, input), {
      ...done,
      conflicts: ["open-already"],
      toast: ({ code }) => ({ key: "learning:toast.asked", values: { code } }),
    }),
  ),
  withdraw: on(withdrawCheckOffSchema, async ({ actor, input }) =>
    answer(await withdrawCheckOff(actor, input), {
      ...done,
      conflicts: ["answered"],
      toast: "learning:toast.withdrawn",
    }),
  ),
});

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, { key: "progress:title" });

export default function MyProgress({ loaderData }: Route.ComponentProps) {
  const { own, open } = loaderData;
  if (own) return <OwnProgress modules={own} open={own.find(({ id }) => id === open) ?? null} />;
  return loaderData.mine && <Mine {...loaderData.mine} />;
}

type MineProps = NonNullable<Route.ComponentProps["loaderData"]["mine"]>;

function Mine({ groups, cohorts, waiting }: MineProps) {
  const { t } = useTranslation(["progress", "learning", "pace", "exams"]);
  return (
    <Page>
      <PageHeader
        title={t("mine.title")}
        actions={
          <>
            <LinkButton to={paths.exams()} icon="school">
              {t("exams:title")}
            </LinkButton>
            <LinkButton to={paths.pace()} icon="flag">
              {t("pace:title")}
            </LinkButton>
            <LinkButton to={paths.checkOffs()} icon="checklist">
              {t("learning:list.open", { count: waiting })}
            </LinkButton>
          </>
        }
      />
      {groups.length === 0 ? (
        <EmptyState title={t("empty.mine")}>{t("empty.mineText")}</EmptyState>
      ) : (
        <MyGroups
          {...{ groups, cohorts }}
          cohortTo={(cohortId) => paths.cohortProgress(cohortId)}
          clusterTo={(clusterId) => paths.progress(clusterId)}
          traineeTo={(traineeId) => paths.traineeProgress(traineeId)}
        />
      )}
    </Page>
  );
}
