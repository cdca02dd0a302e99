import { useTranslation } from "react-i18next";
import { requireActor } from "~/auth/require-actor";
import type { Failure, Outcome } from "~/domain/outcome";
import { ExportLinks } from "~/features/exports/components/export-links";
import { listAssumptions } from "~/features/sites/assumptions.query.server";
import { changeAssumptionSchema } from "~/features/sites/change-assumption.schema";
import { changeAssumption } from "~/features/sites/change-assumption.server";
import { changeServiceSchema } from "~/features/sites/change-service.schema";
import { changeService } from "~/features/sites/change-service.server";
import { AssumptionList } from "~/features/sites/components/assumption-list";
import { ServiceList } from "~/features/sites/components/service-list";
import { SiteTabs } from "~/features/sites/components/site-tabs";
import { VolumeList } from "~/features/sites/components/volume-list";
import { removeVolume, setVolume } from "~/features/sites/set-volume.server";
import { removeVolumeSchema, setVolumeSchema } from "~/features/sites/site-volume.schema";
import { volumesPage } from "~/features/sites/volumes-page.query.server";
import { answer } from "~/http/answer";
import { intents, on } from "~/http/intents";
import { pageTitle } from "~/http/page-title";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import type { Route } from "./+types/volumes";

export const loader = reads(async ({ context }: Route.LoaderArgs) => {
  const actor = requireActor(context);
  const assumptions = await listAssumptions(actor, ["counter-hours", "reminder-days"]);
  return { assumptions, ...(await volumesPage(actor)) };
});

const stay = (outcome: Outcome<unknown, Failure>, toast: "saved" | "removed") =>
  answer(outcome, { noun: "sites", to: paths.volumes(), toast: `volumes:toast.${toast}` });

export const action = intents({
  changeService: on(changeServiceSchema, async ({ actor, input }) =>
    stay(await changeService(actor, input), "saved"),
  ),
  setVolume: on(setVolumeSchema, async ({ actor, input }) =>
    stay(await setVolume(actor, input), "saved"),
  ),
  removeVolume: on(removeVolumeSchema, async ({ actor, input }) =>
    stay(await removeVolume(actor, input), "removed"),
  ),
  changeAssumption: on(changeAssumptionSchema, async ({ actor, input }) =>
    stay(await changeAssumption(actor, input), "saved"),
  ),
});

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, { key: "volumes:title" });

export default function Volumes({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("volumes");
  return (
    <Page width="wide">
      <PageHeader
        title={t("title")}
        summary={t("summary")}
        actions={<ExportLinks list="volumes" more={[{ list: "services" }]} />}
      />
      <SiteTabs />
      <div className="stack stack--loose">
        <VolumeList {...loaderData} />
        <div className="split">
          <ServiceList services={loaderData.services} />
          <AssumptionList assumptions={loaderData.assumptions} />
        </div>
      </div>
    </Page>
  );
}
