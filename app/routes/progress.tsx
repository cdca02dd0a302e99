import { useTranslation } from "react-i18next";
import { requireActor } from "~/auth/require-actor";
import { forbidden } from "~/domain/access/refusal";
import { reachedCount } from "~/domain/progress/level";
import { LevelLegend } from "~/features/progress/components/level-mark";
import { ModuleList } from "~/features/progress/components/module-list";
import { MyGroups } from "~/features/progress/components/my-groups";
import { myTrainees } from "~/features/progress/my-trainees.query.server";
import { traineeProgress } from "~/features/progress/trainee-progress.query.server";
import { pageTitle } from "~/http/page-title";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { Card } from "~/ui/card";
import { EmptyState } from "~/ui/empty-state";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import type { Route } from "./+types/progress";

export const loader = reads(async ({ context }: Route.LoaderArgs) => {
  const actor = requireActor(context);
  if (actor.traineeId) return { own: await traineeProgress(actor, actor.traineeId), groups: [] };
  if (actor.role !== "trainer") forbidden();
  return { own: null, groups: await myTrainees(actor) };
});

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, { key: "progress:title" });

export default function MyProgress({ loaderData }: Route.ComponentProps) {
  return loaderData.own ? <Own own={loaderData.own} /> : <Mine groups={loaderData.groups} />;
}

function Own({ own }: { own: NonNullable<Route.ComponentProps["loaderData"]["own"]> }) {
  const { t } = useTranslation("progress");
  const values = { reached: reachedCount(own.modules), total: own.modules.length };
  return (
    <Page>
      <PageHeader title={t("title")} summary={t("summary", values)} />
      <div className="stack">
        <LevelLegend />
        <Card>
          <ModuleList modules={own.modules} />
        </Card>
      </div>
    </Page>
  );
}

function Mine({ groups }: { groups: Route.ComponentProps["loaderData"]["groups"] }) {
  const { t } = useTranslation("progress");
  return (
    <Page>
      <PageHeader title={t("mine.title")} />
      {groups.length === 0 ? (
        <EmptyState title={t("empty.mine")}>{t("empty.mineText")}</EmptyState>
      ) : (
        <MyGroups
          groups={groups}
          clusterTo={(clusterId) => paths.progress(clusterId)}
          traineeTo={(traineeId) => paths.traineeProgress(traineeId)}
        />
      )}
    </Page>
  );
}
