import { useTranslation } from "react-i18next";
import { requireActor } from "~/auth/require-actor";
import type { Outcome } from "~/domain/outcome";
import { parsePostcode } from "~/domain/travel/postcode";
import { ExportLinks } from "~/features/exports/components/export-links";
import { listAssumptions } from "~/features/sites/assumptions.query.server";
import { changeAssumptionSchema } from "~/features/sites/change-assumption.schema";
import { changeAssumption } from "~/features/sites/change-assumption.server";
import { AssumptionList } from "~/features/sites/components/assumption-list";
import { SiteTabs } from "~/features/sites/components/site-tabs";
import { TravelData } from "~/features/travel/components/travel-data";
import { TravelLookup } from "~/features/travel/components/travel-lookup";
import { TravelQuestions } from "~/features/travel/components/travel-questions";
import { setArea } from "~/features/travel/set-area.server";
import { removeMinutes, stateMinutes } from "~/features/travel/state-minutes.server";
import {
  removeMinutesSchema,
  setAreaSchema,
  stateMinutesSchema,
} from "~/features/travel/travel.schema";
import { travelPage } from "~/features/travel/travel-page.query.server";
import { answer } from "~/http/answer";
import { intents, on } from "~/http/intents";
import { pageTitle } from "~/http/page-title";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import type { Route } from "./+types/travel";

export const loader = reads(async ({ context, request }: Route.LoaderArgs) => {
  const actor = requireActor(context);
  const from = parsePostcode(new URL(request.url).searchParams.get("from") ?? "");
  const codes = ["detour-percent", "speed", "access-minutes"] as const;
  const assumptions = await listAssumptions(actor, codes);
  return { from, assumptions, ...(await travelPage(actor, from)) };
});

const stay = (outcome: Outcome<{ postcode: string }, never>, toast: string) =>
  answer(outcome, {
    noun: "travel",
    to: ({ postcode }) => paths.travel({ from: postcode }),
    toast: `travel:toast.${toast}`,
  });

export const action = intents({
  setArea: on(setAreaSchema, async ({ actor, input }) => stay(await setArea(actor, input), "area")),
  stateMinutes: on(stateMinutesSchema, async ({ actor, input }) =>
    stay(await stateMinutes(actor, input), "stated"),
  ),
  removeMinutes: on(removeMinutesSchema, async ({ actor, input }) =>
    stay(await removeMinutes(actor, input), "removed"),
  ),
  changeAssumption: on(changeAssumptionSchema, async ({ actor, input }) =>
    answer(await changeAssumption(actor, input), {
      noun: "sites",
      to: paths.travel(),
      toast: "volumes:toast.saved",
    }),
  ),
});

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, { key: "travel:title" });

export default function Travel({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("travel");
  return (
    <Page width="wide">
      <PageHeader
        title={t("title")}
        summary={t("summary")}
        actions={<ExportLinks list="travel" />}
      />
      <SiteTabs />
      <div className="split">
        <div className="stack stack--loose">
          <TravelQuestions questions={loaderData.questions} />
          <TravelLookup lookup={loaderData.lookup} from={loaderData.from ?? ""} />
        </div>
        <div className="stack">
          <AssumptionList assumptions={loaderData.assumptions} />
          <TravelData {...loaderData} />
        </div>
      </div>
    </Page>
  );
}
