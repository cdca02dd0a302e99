import { redirect } from "react-router";
import { safeDestination } from "~/auth/safe-destination";
import { changePreferencesSchema } from "~/features/accounts/change-preferences.schema";
import { forVisitors, intents } from "~/http/intents";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { keepPreferences } from "~/http/visitor-preferences.server";

export const loader = reads(async () => {
  throw redirect(paths.home());
});

/** For whoever is not logged in; an account keeps its own. */
export const action = intents({
  keepPreferences: forVisitors(changePreferencesSchema, async ({ request, input }) => ({
    kind: "done",
    to: safeDestination(input.to) ?? paths.login(),
    headers: [["Set-Cookie", await keepPreferences(request, input)]],
  })),
});
