import { useTranslation } from "react-i18next";
import { z } from "zod";
import { requireActor } from "~/auth/require-actor";
import { NoticeList } from "~/features/notices/components/notice-list";
import { noticeList, unreadNotices } from "~/features/notices/notice-list.query.server";
import { readAllNotices } from "~/features/notices/read-notices.server";
import { answer } from "~/http/answer";
import { intents, on } from "~/http/intents";
import { pageTitle } from "~/http/page-title";
import { parseNumberParameter } from "~/http/parameters";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { EmptyState } from "~/ui/empty-state";
import { SubmitButton } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { LinkButton } from "~/ui/link-button";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { Pagination } from "~/ui/pagination";
import { Segments } from "~/ui/segments";
import type { Route } from "./+types/notices._index";

export const loader = reads(async ({ request, context }: Route.LoaderArgs) => {
  const actor = requireActor(context);
  const search = new URL(request.url).searchParams;
  const page = parseNumberParameter(search.get("page"), 1, { min: 1, max: 10_000 });
  const show = search.get("show") === "unread" ? ("unread" as const) : ("all" as const);
  const [list, unread] = await Promise.all([
    noticeList(actor, { show, page }),
    unreadNotices(actor),
  ]);
  return { show, page, unread, ...list };
});

export const meta: Route.MetaFunction = ({ matches }) => pageTitle(matches, { key: "inbox:title" });

const nothing = z.object({});

export const action = intents({
  readAll: on(nothing, async ({ actor }) =>
    answer(await readAllNotices(actor), {
      noun: "inbox",
      to: paths.notices(),
      toast: "inbox:readAllDone",
    }),
  ),
});

export default function Notices({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("inbox");
  const { notices, page, pageSize, total, unread } = loaderData;
  const readAll = unread > 0 && (
    <IntentForm schema={nothing} intent="readAll">
      <SubmitButton variant="secondary" icon="check">
        {t("readAll")}
      </SubmitButton>
    </IntentForm>
  );
  const segments = (["all", "unread"] as const).map((value) => ({ value, label: t(value) }));
  return (
    <Page>
      <PageHeader title={t("title")} summary={t("summary")} actions={readAll} />
      <div className="stack">
        <Segments label={t("view")} param="show" fallback="all" segments={segments} />
        {notices.length === 0 ? (
          <Nothing show={loaderData.show} />
        ) : (
          <NoticeList notices={notices} />
        )}
        <Pagination page={page} pageSize={pageSize} total={total} />
      </div>
    </Page>
  );
}

function Nothing({ show }: { show: "unread" | "all" }) {
  const { t } = useTranslation("inbox");
  if (show === "all") {
    return (
      <EmptyState title={t("empty")} icon="bell">
        {t("emptyText")}
      </EmptyState>
    );
  }
  const action = <LinkButton to={paths.notices()}>{t("showAll")}</LinkButton>;
  return (
    <EmptyState title={t("allRead")} icon="bell" action={action}>
      {t("allReadText")}
    </EmptyState>
  );
}
