import { useTranslation } from "react-i18next";
import { data } from "react-router";
import { requireActor } from "~/auth/require-actor";
import { CalendarHelp } from "~/features/calendars/components/calendar-help";
import { SubscriptionCard } from "~/features/calendars/components/subscription-card";
import { feedSchema, openFeedSchema } from "~/features/calendars/feed.schema";
import { type Opened, openFeed } from "~/features/calendars/open-feed.server";
import { renewFeed, revokeFeed } from "~/features/calendars/revoke-feed.server";
import { subscriptions } from "~/features/calendars/subscriptions.query.server";
import { type Answer, answer } from "~/http/answer";
import { intents, on } from "~/http/intents";
import { pageTitle } from "~/http/page-title";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { takeSecret, withSecret } from "~/http/secret-once.server";
import { environment } from "~/platform/environment";
import { EmptyState } from "~/ui/empty-state";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import type { Route } from "./+types/calendars";

export const loader = reads(async ({ context, request }: Route.LoaderArgs) => {
  const all = await subscriptions(requireActor(context));
  const waiting = await takeSecret(request);
  const known = all.flatMap(({ feeds }) => feeds.map(({ id }) => id));
  if (!waiting || !known.includes(waiting.secret.id)) return data({ all, newFeed: null });
  const { id, token } = waiting.secret;
  const address = new URL(paths.feed(token), environment().ORIGIN).href;
  const headers = { "Set-Cookie": waiting.clear };
  return data({ all, newFeed: { id, address } }, { headers });
});

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, { key: "calendars:title" });

export const action = intents({
  open: on(openFeedSchema, async ({ actor, input }) =>
    shownOnce(await openFeed(actor, input), "calendars:opened"),
  ),
  renew: on(feedSchema, async ({ actor, input }) =>
    shownOnce(await renewFeed(actor, input), "calendars:renewed"),
  ),
  revoke: on(feedSchema, async ({ actor, input }) =>
    answer(await revokeFeed(actor, input), to("calendars:revoked")),
  ),
});

function to(toast: string) {
  return { noun: "calendars", to: paths.calendars(), toast } as const;
}

async function shownOnce(opened: Opened, toast: string): Promise<Answer> {
  const answered = answer(opened, to(toast));
  if (!opened.ok || answered.kind !== "done") return answered;
  const { feedId: id, token } = opened.value;
  return { ...answered, headers: [["Set-Cookie", await withSecret({ id, token })]] };
}

export default function Calendars({ loaderData: { all, newFeed } }: Route.ComponentProps) {
  const { t } = useTranslation("calendars");
  return (
    <Page>
      <PageHeader title={t("title")} summary={t("summary")} />
      {all.length === 0 ? (
        <EmptyState title={t("none")} icon="calendar">
          {t("noneText")}
        </EmptyState>
      ) : (
        <div className="columns columns--wide">
          <div className="stack">
            {all.map((one) => (
              <SubscriptionCard key={one.id ?? one.kind} subscription={one} newFeed={newFeed} />
            ))}
          </div>
          <CalendarHelp />
        </div>
      )}
    </Page>
  );
}
