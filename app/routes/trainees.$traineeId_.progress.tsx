import { useTranslation } from "react-i18next";
import { requireActor } from "~/auth/require-actor";
import { reachedCount } from "~/domain/progress/level";
import { LevelDialog } from "~/features/progress/components/level-dialog";
import { LevelLegend } from "~/features/progress/components/level-mark";
import { ModuleList } from "~/features/progress/components/module-list";
import { levelFields, levelIntents } from "~/features/progress/level-intents.server";
import { traineeProgress } from "~/features/progress/trainee-progress.query.server";
import { intents } from "~/http/intents";
import { pageTitle } from "~/http/page-title";
import { parseId } from "~/http/parameters";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { Card } from "~/ui/card";
import { LinkButton } from "~/ui/link-button";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import type { Route } from "./+types/trainees.$traineeId_.progress";

export const loader = reads(async ({ context, params, request }: Route.LoaderArgs) => {
  const actor = requireActor(context);
  const traineeId = parseId(params.traineeId);
  const progress = await traineeProgress(actor, traineeId);
  const open = new URL(request.url).searchParams.get("module");
  return { traineeId, ...progress, module: progress.modules.find(({ id }) => id === open) ?? null };
});

/** Also after a refusal: whoever comes second sees what the first one left. */
export const shouldRevalidate = () => true;

const { set, takeBack } = levelIntents(({ params }) =>
  paths.traineeProgress(parseId(params.traineeId)),
);

export const action = intents({ set, takeBack }, levelFields);

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  pageTitle(matches, { key: "progress:titleOf", values: { name: loaderData?.name ?? "" } });

export default function TraineeProgress({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("progress");
  const { traineeId, name, cohort, modules, module, canSet } = loaderData;
  const values = { reached: reachedCount(modules), total: modules.length };
  return (
    <Page>
      <PageHeader
        title={t("titleOf", { name })}
        summary={`${cohort} · ${t("summary", values)}`}
        crumbs={[{ label: name, to: paths.trainee(traineeId) }]}
        actions={
          <LinkButton to={paths.handover(traineeId)} icon="swap">
            {t("handover")}
          </LinkButton>
        }
      />
      <div className="stack">
        <LevelLegend />
        <Card>
          <ModuleList
            modules={modules}
            {...(canSet && { setTo: (id) => paths.traineeProgress(traineeId, { module: id }) })}
          />
        </Card>
      </div>
      {module && (
        <LevelDialog
          traineeId={traineeId}
          name={name}
          module={module}
          canSet={canSet}
          closeTo={paths.traineeProgress(traineeId)}
        />
      )}
    </Page>
  );
}
