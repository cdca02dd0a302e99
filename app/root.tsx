import type { ReactNode } from "react";
import {
  data,
  type HeadersFunction,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useRouteLoaderData,
} from "react-router";
import { actorContext } from "~/auth/actor-context";
import { originCheck } from "~/http/middleware/origin-check";
import { requestLog } from "~/http/middleware/request-log";
import { securityHeaders } from "~/http/middleware/security-headers";
import { session } from "~/http/middleware/session";
import { nonceContext, requestIdContext } from "~/http/nonce";
import { takeToast } from "~/http/toast.server";
import styles from "~/ui/styles/app.css?url";
import { WordsProvider } from "~/words/words-provider";
import type { Route } from "./+types/root";

export const middleware: Route.MiddlewareFunction[] = [
  requestLog,
  securityHeaders,
  originCheck,
  session,
];

export const headers: HeadersFunction = ({ loaderHeaders, errorHeaders }) =>
  errorHeaders ?? loaderHeaders;

export const links: Route.LinksFunction = () => [
  { rel: "stylesheet", href: styles },
  { rel: "icon", href: "/icon.svg", type: "image/svg+xml" },
  { rel: "manifest", href: "/manifest.webmanifest" },
];

export async function loader({ request, context }: Route.LoaderArgs) {
  const viewer = context.get(actorContext);
  const waiting = await takeToast(request);
  return data(
    {
      viewer: viewer && {
        name: viewer.displayName,
        role: viewer.actor.role,
        isPracticalTrainer: viewer.actor.siteId !== null,
      },
      locale: viewer?.locale ?? ("de" as const),
      theme: viewer?.theme ?? ("system" as const),
      nonce: context.get(nonceContext),
      requestId: context.get(requestIdContext),
      toast: waiting?.toast ?? null,
    },
    waiting ? { headers: { "Set-Cookie": waiting.clear } } : {},
  );
}

export function Layout({ children }: { children: ReactNode }) {
  const root = useRouteLoaderData<typeof loader>("root");
  const locale = root?.locale ?? "de";
  return (
    <html lang={locale} data-kern-theme={root?.theme === "dark" ? "dark" : "light"}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
      </head>
      <body>
        <WordsProvider locale={locale}>{children}</WordsProvider>
        <ScrollRestoration nonce={root?.nonce} />
        <Scripts nonce={root?.nonce} />
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}
