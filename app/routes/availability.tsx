import { useTranslation } from "react-i18next";
import { requireActor } from "~/auth/require-actor";
import { availabilityPage } from "~/features/availability/availability-page.query.server";
import { UnavailabilityForm } from "~/features/availability/components/unavailability-form";
import { UnavailabilityList } from "~/features/availability/components/unavailability-list";
import { reportUnavailability } from "~/features/availability/report-unavailability.server";
import {
  reportUnavailabilitySchema,
  withdrawUnavailabilitySchema,
} from "~/features/availability/unavailability.schema";
import { withdrawUnavailability } from "~/features/availability/withdraw-unavailability.server";
import { answer } from "~/http/answer";
import { intents, on } from "~/http/intents";
import { pageTitle } from "~/http/page-title";
import { parseId } from "~/http/parameters";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { LinkButton } from "~/ui/link-button";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import type { Route } from "./+types/availability";

export const loader = reads(async ({ context, request }: Route.LoaderArgs) => {
  const asked = new URL(request.url).searchParams.get("trainer");
  return availabilityPage(requireActor(context), asked === null ? null : parseId(asked));
});

export const action = intents({
  report: on(reportUnavailabilitySchema, async ({ actor, input }) =>
    answer(await reportUnavailability(actor, input), {
      noun: "cover",
      to: ({ trainerId, startsOn, endsOn }) =>
        paths.cover({ trainer: trainerId, from: startsOn, to: endsOn }),
      toast: "cover:toast.away",
    }),
  ),
  withdraw: on(withdrawUnavailabilitySchema, async ({ actor, input }) =>
    answer(await withdrawUnavailability(actor, input), {
      noun: "cover",
      to: ({ trainerId }) => paths.availability({ trainer: trainerId }),
      toast: "cover:toast.back",
    }),
  ),
});

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, { key: "cover:away.page" });

export default function Availability({ loaderData: page }: Route.ComponentProps) {
  const { t } = useTranslation("cover");
  const { trainer, isSelf } = page;
  return (
    <Page>
      <PageHeader
        title={t("away.page")}
        summary={isSelf ? t("away.own") : trainer.name}
        actions={
          <LinkButton to={paths.cover({ trainer: trainer.id })} icon="swap">
            {t("title")}
          </LinkButton>
        }
      />
      <div className="split">
        <UnavailabilityForm page={page} />
        <UnavailabilityList page={page} />
      </div>
    </Page>
  );
}
