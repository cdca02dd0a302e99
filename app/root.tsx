import regular from "@fontsource/fira-sans/files/fira-sans-latin-400-normal.woff2?url";
import semiBold from "@fontsource/fira-sans/files/fira-sans-latin-600-normal.woff2?url";
import { type ReactNode, useContext } from "react";
import { useTranslation } from "react-i18next";
import {
  data,
  type HeadersFunction,
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useRouteLoaderData,
} from "react-router";
import { actorContext } from "~/auth/actor-context";
import { Frame } from "~/features/home/components/frame";
import { unreadNotices } from "~/features/notices/notice-list.query.server";
import { originCheck } from "~/http/middleware/origin-check";
import { requestLog } from "~/http/middleware/request-log";
import { securityHeaders } from "~/http/middleware/security-headers";
import { session } from "~/http/middleware/session";
import { nonceContext, requestIdContext } from "~/http/nonce";
import { paths } from "~/http/paths";
import { takeToast } from "~/http/toast.server";
import { visitorPreferences } from "~/http/visitor-preferences.server";
import { ErrorPage } from "~/ui/shell/error-page";
import { ScriptNonce } from "~/ui/shell/script-nonce";
import styles from "~/ui/styles/app.css?url";
import { Toasts } from "~/ui/toasts";
import { say } from "~/words/say";
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

const font = (href: string) =>
  ({ rel: "preload", as: "font", type: "font/woff2", crossOrigin: "anonymous", href }) as const;

export const links: Route.LinksFunction = () => [
  font(regular),
  font(semiBold),
  { rel: "stylesheet", href: styles },
  { rel: "icon", href: "/favicon.ico", sizes: "32x32" },
  { rel: "icon", href: "/icon.svg", type: "image/svg+xml" },
  { rel: "apple-touch-icon", href: "/apple-touch-icon.png" },
  { rel: "manifest", href: "/manifest.webmanifest" },
];

export async function loader({ request, context }: Route.LoaderArgs) {
  const viewer = context.get(actorContext);
  const waiting = await takeToast(request);
  const { locale, theme } = viewer ?? (await visitorPreferences(request));
  const unread = viewer ? await unreadNotices(viewer.actor) : 0;
  return data(
    {
      viewer: viewer && {
        name: viewer.displayName,
        role: viewer.actor.role,
        isPracticalTrainer: viewer.actor.siteId !== null,
        unread,
      },
      locale,
      theme,
      nonce: context.get(nonceContext),
      requestId: context.get(requestIdContext),
      toast: waiting?.toast ?? null,
    },
    waiting ? { headers: { "Set-Cookie": waiting.clear } } : {},
  );
}

/** zod would try whether it may evaluate code, which our content policy reports as an attack. */
const WITHOUT_EVAL = "globalThis.__zod_globalConfig={jitless:true}";

export function Layout({ children }: { children: ReactNode }) {
  const { locale, theme, nonce: known } = useRoot();
  const nonce = useContext(ScriptNonce) ?? known;
  return (
    <html lang={locale} data-kern-theme={theme === "system" ? undefined : theme}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="color-scheme" content={theme === "system" ? "light dark" : theme} />
        <Meta />
        <Links nonce={nonce} />
        <script nonce={nonce} suppressHydrationWarning>
          {WITHOUT_EVAL}
        </script>
      </head>
      <body className="kern-level-1">
        <WordsProvider locale={locale}>{children}</WordsProvider>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function Root() {
  const { viewer, locale, theme, toast, requestId } = useRoot();
  const { i18n } = useTranslation();
  return (
    <>
      <Frame viewer={viewer} locale={locale} theme={theme}>
        <Outlet />
      </Frame>
      <Toasts toast={toast && { id: requestId, tone: "success", text: say(i18n, toast) }} />
    </>
  );
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  const { viewer, locale, theme, requestId } = useRoot();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  return (
    <Frame viewer={viewer} locale={locale} theme={theme}>
      <ErrorPage
        status={status}
        requestId={requestId}
        homeTo={paths.home()}
        retryAfterSeconds={status === 503 ? RETRY_AFTER_SECONDS : undefined}
      />
    </Frame>
  );
}

const RETRY_AFTER_SECONDS = 10;

const unknown = {
  viewer: null,
  locale: "de",
  theme: "system",
  nonce: undefined,
  requestId: "",
  toast: null,
} as const;

/** What the root's loader found; an error before it leaves nothing. */
function useRoot() {
  return useRouteLoaderData<typeof loader>("root") ?? unknown;
}
