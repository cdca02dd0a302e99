import { useTranslation } from "react-i18next";
import { requireActor } from "~/auth/require-actor";
import { listAccounts } from "~/features/accounts/account-list.query.server";
import { accountFilterSchema } from "~/features/accounts/account-list.schema";
import { AccountFilter } from "~/features/accounts/components/account-filter";
import { AccountTable } from "~/features/accounts/components/account-table";
import { ColleagueDialog } from "~/features/accounts/components/colleague-dialog";
import { disableAccount } from "~/features/accounts/disable-account.server";
import { enableAccount } from "~/features/accounts/enable-account.server";
import { inviteAccountSchema } from "~/features/accounts/invite-account.schema";
import { inviteAccount } from "~/features/accounts/invite-account.server";
import { inviteColleagueSchema } from "~/features/accounts/invite-colleague.schema";
import { inviteColleague } from "~/features/accounts/invite-colleague.server";
import { accountSchema, disableAccountSchema } from "~/features/accounts/manage-account.schema";
import { sendReset } from "~/features/accounts/send-reset.server";
import { answer } from "~/http/answer";
import { intents, on } from "~/http/intents";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { LinkButton } from "~/ui/link-button";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { Pagination } from "~/ui/pagination";
import type { Route } from "./+types/admin.accounts";

export const loader = reads(async ({ request, context }: Route.LoaderArgs) => {
  const actor = requireActor(context);
  const search = new URL(request.url).searchParams;
  const filter = accountFilterSchema.parse(Object.fromEntries(search));
  const isInviting = search.has("invite");
  return { filter, isInviting, closeTo: listOf(request), ...(await listAccounts(actor, filter)) };
});

export const action = intents({
  invite: on(inviteAccountSchema, async ({ actor, input, request }) =>
    answer(await inviteAccount(actor, input), invited(request)),
  ),
  inviteColleague: on(inviteColleagueSchema, async ({ actor, input, request }) =>
    answer(await inviteColleague(actor, input), invited(request)),
  ),
  sendReset: on(accountSchema, async ({ actor, input, request }) =>
    answer(await sendReset(actor, input), done(request, "admin:reset.done")),
  ),
  disable: on(disableAccountSchema, async ({ actor, input, request }) =>
    answer(await disableAccount(actor, input), done(request, "admin:disable.done")),
  ),
  enable: on(accountSchema, async ({ actor, input, request }) =>
    answer(await enableAccount(actor, input), done(request, "admin:enable.done")),
  ),
});

function done(request: Request, toast: string) {
  return { noun: "account", to: listOf(request), toast } as const;
}

function invited(request: Request) {
  const toast = ({ name }: { name: string }) => ({ key: "admin:invite.done", values: { name } });
  return { noun: "account", to: listOf(request), toast } as const;
}

/** The list as it is filtered now, without the dialog. */
function listOf(request: Request): string {
  const { invite: _invite, ...filter } = Object.fromEntries(new URL(request.url).searchParams);
  return paths.accounts(filter);
}

export default function Accounts({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation(["admin", "common"]);
  const { filter, rows, total, pageSize, isInviting, closeTo } = loaderData;
  const invite = (
    <LinkButton variant="primary" icon="add" to={paths.accounts({ ...filter, invite: 1 })}>
      {t("invite.colleague")}
    </LinkButton>
  );
  return (
    <Page width="wide">
      <title>{`${t("accounts.title")} – ${t("common:product")}`}</title>
      <PageHeader
        title={t("accounts.title")}
        summary={t("accounts.summary", { count: total })}
        actions={invite}
      />
      <AccountFilter filter={filter} />
      <AccountTable rows={rows} />
      <Pagination page={filter.page} pageSize={pageSize} total={total} />
      {isInviting && <ColleagueDialog closeTo={closeTo} />}
    </Page>
  );
}
