import { useTranslation } from "react-i18next";
import { type HeadersFunction, redirect } from "react-router";
import { clientAddressContext } from "~/auth/actor-context";
import { logIn } from "~/auth/log-in.server";
import { optionalActor } from "~/auth/require-actor";
import { safeDestination } from "~/auth/safe-destination";
import { LoginPage } from "~/features/accounts/components/login-page";
import { logInSchema } from "~/features/accounts/log-in.schema";
import { demoPersonas } from "~/features/accounts/personas.query.server";
import { forVisitors, intents } from "~/http/intents";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { answerRefusal } from "~/http/session-answer";
import type { Route } from "./+types/login";

export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;

export const loader = reads(async ({ request, context }: Route.LoaderArgs) => {
  const search = new URL(request.url).searchParams;
  const to = safeDestination(search.get("to"));
  if (optionalActor(context)) throw redirect(to ?? paths.home());
  const personas = demoPersonas();
  const chosen = personas.find(({ key }) => key === search.get("as"));
  return {
    to,
    personas: personas.map(({ key, name, role, what }) => ({ key, name, role, what })),
    chosen: chosen ? { key: chosen.key, login: chosen.login, password: chosen.password } : null,
  };
});

export const action = intents({
  logIn: forVisitors(logInSchema, async ({ request, context, input }) => {
    const address = context.get(clientAddressContext);
    const outcome = await logIn(input, { request, address });
    if (!outcome.ok) return answerRefusal(outcome.error, "account");
    return {
      kind: "done",
      to: safeDestination(input.to) ?? paths.home(),
      headers: [["Set-Cookie", outcome.value.cookie]],
    };
  }),
});

export default function Login({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation(["account", "common"]);
  return (
    <>
      <title>{`${t("login.title")} – ${t("common:product")}`}</title>
      <LoginPage {...loaderData} />
    </>
  );
}
