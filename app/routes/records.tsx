import { useTranslation } from "react-i18next";
import { requireActor } from "~/auth/require-actor";
import type { Actor } from "~/domain/access/actor";
import { OwnWeeks } from "~/features/records/components/own-weeks";
import { RecordStack } from "~/features/records/components/record-stack";
import {
  returnRecordSchema,
  signOffManySchema,
  signOffRecordSchema,
} from "~/features/records/record.schema";
import { recordStack } from "~/features/records/record-stack.query.server";
import { returnRecord } from "~/features/records/return-record.server";
import { signOffMany } from "~/features/records/sign-off-many.server";
import { signOffRecord } from "~/features/records/sign-off-record.server";
import { traineeRecords } from "~/features/records/trainee-records.query.server";
import { answer } from "~/http/answer";
import { intents, on } from "~/http/intents";
import { pageTitle } from "~/http/page-title";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { EmptyState } from "~/ui/empty-state";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import type { Route } from "./+types/records";

export const loader = reads(async ({ context }: Route.LoaderArgs) =>
  recordsOf(requireActor(context)),
);

/** A trainee finds the own weeks here, a trainer those that wait for a signature. */
async function recordsOf(actor: Actor) {
  if (actor.traineeId) return { own: await traineeRecords(actor, actor.traineeId), stack: null };
  return { own: null, stack: await recordStack(actor) };
}

const done = (toast: string) =>
  ({ noun: "records", to: paths.records(), toast: `records:toast.${toast}` }) as const;

export const action = intents({
  signOff: on(signOffRecordSchema, async ({ actor, input }) =>
    answer(await signOffRecord(actor, input), done("signedOff")),
  ),
  return: on(returnRecordSchema, async ({ actor, input }) =>
    answer(await returnRecord(actor, input), done("returned")),
  ),
  signOffMany: on(signOffManySchema, async ({ actor, input }) =>
    answer(await signOffMany(actor, input.chosen), {
      ...done("signedMany"),
      toast: ({ count, left }) => ({
        key: `records:toast.${left > 0 ? "signedSome" : "signedMany"}`,
        values: { count, left },
      }),
    }),
  ),
});

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, { key: "records:title" });

export default function Records({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("records");
  const { own, stack } = loaderData;
  if (own) return <OwnWeeks records={own} />;
  const waiting = stack?.waiting ?? [];
  return (
    <Page>
      <PageHeader
        title={t("stack.title")}
        summary={waiting.length > 0 && t("stack.waiting", { count: waiting.length })}
      />
      {waiting.length > 0 ? (
        <RecordStack waiting={waiting} />
      ) : (
        <EmptyState icon="success" title={t("stack.empty")}>
          {t("stack.emptyText")}
        </EmptyState>
      )}
    </Page>
  );
}
