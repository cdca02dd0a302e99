import { readFeed } from "~/features/calendars/read-feed.server";
import { subscribedCalendar } from "~/http/calendar-answer";
import { reads } from "~/http/reads";
import { i18nFor } from "~/words/i18n";
import { defaultLocale } from "~/words/locale";
import type { Route } from "./+types/feeds.$file";

/** A calendar program asks, without a session: the address itself is the key. */
export const loader = reads(async ({ params, request }: Route.LoaderArgs) => {
  const token = /^([\w-]{20,100})\.ics$/.exec(params.file)?.[1];
  const text = token ? await readFeed(token) : null;
  if (text !== null) return subscribedCalendar(request, text);
  const gone = i18nFor(defaultLocale).t("calendars:feedGone");
  return new Response(gone, {
    status: 404,
    headers: { "Content-Type": "text/plain; charset=utf-8" },
  });
});
