import { useTranslation } from "react-i18next";
import { requireActor } from "~/auth/require-actor";
import {
  availabilityOverview,
  availabilityPage,
} from "~/features/availability/availability-page.query.server";
import { AvailabilityCalendar } from "~/features/availability/components/availability-calendar";
import { AvailabilityChoice } from "~/features/availability/components/availability-choice";
import { AvailabilityOverview } from "~/features/availability/components/availability-overview";
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
  const actor = requireActor(context);
  const asked = new URL(request.url).searchParams.get("trainer");
  const trainerId = asked ? parseId(asked) : actor.trainerId;
  const everybody = actor.trainerId ? null : await availabilityOverview(actor);
  return { page: trainerId ? await availabilityPage(actor, trainerId) : null, everybody };
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

export default function Availability({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("cover");
  const { page, everybody } = loaderData;
  const summary = page?.isSelf ? t("away.own") : (page?.trainer.name ?? t("away.all"));
  return (
    <Page>
      <PageHeader
        title={t("away.page")}
        summary={summary}
        actions={
          <LinkButton to={paths.cover(page ? { trainer: page.trainer.id } : {})} icon="swap">
            {t("title")}
          </LinkButton>
        }
      />
      {everybody && <AvailabilityChoice trainers={everybody} chosen={page?.trainer.id ?? null} />}
      {page ? (
        <div className="split">
          <UnavailabilityForm key={page.trainer.id} page={page} />
          <div className="stack">
            <UnavailabilityList page={page} />
            <AvailabilityCalendar page={page} />
          </div>
        </div>
      ) : (
        <AvailabilityOverview trainers={everybody ?? []} />
      )}
    </Page>
  );
}
