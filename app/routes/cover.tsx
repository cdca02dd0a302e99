import { useTranslation } from "react-i18next";
import { requireActor } from "~/auth/require-actor";
import { askedCoverSpan } from "~/features/schedule/asked-cover-span";
import { askedCovers } from "~/features/schedule/asked-covers.query.server";
import { AskedCovers } from "~/features/schedule/components/asked-covers";
import { CoverAnswer } from "~/features/schedule/components/cover-answer";
import { CoverFilter } from "~/features/schedule/components/cover-filter";
import { CoverHistoryCard } from "~/features/schedule/components/cover-history-card";
import { CoverList } from "~/features/schedule/components/cover-list";
import { proposeCoverSchema, settleCoverSchema } from "~/features/schedule/cover.schema";
import { coverHistory } from "~/features/schedule/cover-history.query.server";
import { coverPage } from "~/features/schedule/cover-page.query.server";
import { CLASH_CODES } from "~/features/schedule/lesson-failure";
import { mergeLessonsSchema } from "~/features/schedule/merge-lessons.schema";
import { mergeLessons } from "~/features/schedule/merge-lessons.server";
import { askCover, assignCover } from "~/features/schedule/propose-cover.server";
import { acceptCover, declineCover, withdrawCover } from "~/features/schedule/settle-cover.server";
import { answer } from "~/http/answer";
import { intents, on } from "~/http/intents";
import { pageTitle } from "~/http/page-title";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { today } from "~/platform/clock";
import { LinkButton } from "~/ui/link-button";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import type { Route } from "./+types/cover";

export const loader = reads(async ({ context, request }: Route.LoaderArgs) => {
  const actor = requireActor(context);
  const page = await coverPage(actor, askedCoverSpan(new URL(request.url).searchParams, today()));
  return {
    ...{ page, asked: await askedCovers(actor) },
    history: await coverHistory(actor, page.trainerId),
  };
});

/** Back to the same lessons. */
const done = (request: Request, toast: string) => {
  const { searchParams: search } = new URL(request.url);
  const shown = ["trainer", "from", "to", "show", "page"].map((name) => [name, search.get(name)]);
  return {
    noun: "schedule" as const,
    to: paths.cover(Object.fromEntries(shown)),
    toast: `cover:toast.${toast}`,
    conflicts: [...CLASH_CODES, "covered", "cover-settled", "cover-unavailable"],
  };
};

export const action = intents({
  ask: on(proposeCoverSchema, async ({ actor, input, request }) =>
    answer(await askCover(actor, input), done(request, "asked")),
  ),
  assign: on(proposeCoverSchema, async ({ actor, input, request }) =>
    answer(await assignCover(actor, input), done(request, "assigned")),
  ),
  accept: on(settleCoverSchema, async ({ actor, input, request }) =>
    answer(await acceptCover(actor, input), done(request, "accepted")),
  ),
  decline: on(settleCoverSchema, async ({ actor, input, request }) =>
    answer(await declineCover(actor, input), done(request, "declined")),
  ),
  withdraw: on(settleCoverSchema, async ({ actor, input, request }) =>
    answer(await withdrawCover(actor, input), done(request, "withdrawn")),
  ),
  merge: on(mergeLessonsSchema, async ({ actor, input, request }) =>
    answer(await mergeLessons(actor, input), done(request, "merged")),
  ),
});

export const meta: Route.MetaFunction = ({ matches }) => pageTitle(matches, { key: "cover:title" });

export default function Cover({ loaderData: { page, asked, history } }: Route.ComponentProps) {
  const { t } = useTranslation("cover");
  const trainer = page.trainerId ? { trainer: page.trainerId } : {};
  return (
    <Page>
      <PageHeader
        title={t("title")}
        summary={t("summary")}
        actions={
          <LinkButton to={paths.availability(trainer)} icon="calendar">
            {t("availability")}
          </LinkButton>
        }
      />
      <CoverAnswer />
      <AskedCovers asked={asked} />
      <CoverFilter page={page} />
      <CoverList page={page} />
      <CoverHistoryCard history={history} />
    </Page>
  );
}
