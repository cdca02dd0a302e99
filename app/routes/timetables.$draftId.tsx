import { useTranslation } from "react-i18next";
import { requireActor } from "~/auth/require-actor";
import { isDay } from "~/domain/calendar/day";
import { TimetableAccept } from "~/features/schedule/components/timetable-accept";
import { TimetableActions } from "~/features/schedule/components/timetable-actions";
import { TimetableBlockDialog } from "~/features/schedule/components/timetable-block-dialog";
import { TimetableClashes, TimetableGaps } from "~/features/schedule/components/timetable-gaps";
import { TimetableRun } from "~/features/schedule/components/timetable-run";
import { acceptTimetable } from "~/features/schedule/timetable/accept-timetable.server";
import { cancelRun } from "~/features/schedule/timetable/cancel-run.server";
import { discardTimetable } from "~/features/schedule/timetable/discard-timetable.server";
import {
  acceptTimetableSchema,
  blockSchema,
  draftSchema,
  moveBlockSchema,
} from "~/features/schedule/timetable/draft.schema";
import { lockBlock, moveBlock, removeBlock } from "~/features/schedule/timetable/edit-block.server";
import { regenerateTimetable } from "~/features/schedule/timetable/regenerate-timetable.server";
import { timetablePage } from "~/features/schedule/timetable/timetable-page.query.server";
import { answer } from "~/http/answer";
import { intents, on } from "~/http/intents";
import { pageTitle } from "~/http/page-title";
import { parseId } from "~/http/parameters";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { formatDayRange, formatDuration } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { Route } from "./+types/timetables.$draftId";

export const loader = reads(async ({ context, params, request }: Route.LoaderArgs) => {
  const search = new URL(request.url).searchParams;
  const week = search.get("week") ?? "";
  const block = search.get("block");
  return timetablePage(requireActor(context), parseId(params.draftId), {
    week: isDay(week) ? week : null,
    blockId: block === null ? null : parseId(block),
  });
});

const noun = "timetables" as const;
const conflicts = ["running", "cluster-twice", "trainer-twice", "room-twice"];
const done = (toast: string) => ({
  noun,
  conflicts,
  to: ({ draftId, on: week }: { draftId: string; on?: string }) =>
    paths.timetable(draftId, week ? { week } : {}),
  toast: `timetables:toast.${toast}`,
});

export const action = intents({
  regenerate: on(draftSchema, async ({ actor, input }) =>
    answer(await regenerateTimetable(actor, input), done("regenerating")),
  ),
  cancelRun: on(draftSchema, async ({ actor, input }) =>
    answer(await cancelRun(actor, input), done("cancelled")),
  ),
  discard: on(draftSchema, async ({ actor, input }) =>
    answer(await discardTimetable(actor, input), {
      noun,
      conflicts,
      to: ({ cohortId }) => paths.timetables(cohortId),
      toast: "timetables:toast.discarded",
    }),
  ),
  move: on(moveBlockSchema, async ({ actor, input }) =>
    answer(await moveBlock(actor, input), done("moved")),
  ),
  remove: on(blockSchema, async ({ actor, input }) =>
    answer(await removeBlock(actor, input), done("removed")),
  ),
  lock: on(blockSchema, async ({ actor, input }) =>
    answer(await lockBlock(actor, { ...input, locked: true }), done("locked")),
  ),
  unlock: on(blockSchema, async ({ actor, input }) =>
    answer(await lockBlock(actor, { ...input, locked: false }), done("unlocked")),
  ),
  accept: on(acceptTimetableSchema, async ({ actor, input }) =>
    answer(await acceptTimetable(actor, input), {
      ...done("accepted"),
      toast: ({ count, leftOut }) => ({
        key: leftOut > 0 ? "timetables:toast.acceptedSome" : "timetables:toast.accepted",
        values: { count, leftOut },
      }),
    }),
  ),
});

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  pageTitle(matches, {
    key: "timetables:page.title",
    values: { phase: loaderData?.phase ?? "" },
  });

export default function Timetable({ loaderData: page }: Route.ComponentProps) {
  const { t } = useTranslation("timetables");
  const locale = useLocale();
  const { cohort, figures } = page;
  return (
    <Page width="wide">
      <PageHeader
        title={t("page.title", { phase: page.phase })}
        preline={formatDayRange(page.startsOn, page.endsOn, locale)}
        summary={
          figures.minutes + figures.missingMinutes > 0 &&
          t("page.summary", {
            hours: formatDuration(figures.minutes),
            missing: formatDuration(figures.missingMinutes),
            accepted: t("page.accepted", { count: figures.accepted }),
          })
        }
        crumbs={[
          { label: cohort.name, to: paths.cohort(cohort.id) },
          { label: t("list.caption"), to: paths.timetables(cohort.id) },
        ]}
        actions={<TimetableActions page={page} />}
      />
      <TimetableRun page={page} />
      <TimetableClashes page={page} />
      <TimetableAccept page={page} />
      <TimetableGaps gaps={page.gaps} />
      {page.editing && <TimetableBlockDialog page={page} editing={page.editing} />}
    </Page>
  );
}
