import { useTranslation } from "react-i18next";
import { requireActor } from "~/auth/require-actor";
import { notFound } from "~/domain/access/refusal";
import { isDay } from "~/domain/calendar/day";
import { RecordDesk } from "~/features/records/components/record-desk";
import {
  returnRecordSchema,
  sendRecordSchema,
  signOffRecordSchema,
  withdrawRecordSchema,
} from "~/features/records/record.schema";
import { recordPage } from "~/features/records/record-page.query.server";
import { returnRecord } from "~/features/records/return-record.server";
import { saveRecord } from "~/features/records/save-record.server";
import { signOffRecord } from "~/features/records/sign-off-record.server";
import { submitRecord } from "~/features/records/submit-record.server";
import { withdrawRecord } from "~/features/records/withdraw-record.server";
import { answer } from "~/http/answer";
import { intents, on } from "~/http/intents";
import { pageTitle } from "~/http/page-title";
import { parseId } from "~/http/parameters";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { formatWeek } from "~/words/format";
import type { Route } from "./+types/trainees.$traineeId_.records_.$week";

export const loader = reads(async ({ context, params }: Route.LoaderArgs) => {
  const actor = requireActor(context);
  const week = params.week;
  return recordPage(actor, parseId(params.traineeId), isDay(week) ? week : notFound());
});

const noun = "records" as const;

export const action = intents({
  write: on(sendRecordSchema, async ({ actor, input }) =>
    input.purpose === "submit"
      ? answer(await submitRecord(actor, input), {
          noun,
          to: paths.records(),
          toast: "records:toast.submitted",
        })
      : answer(await saveRecord(actor, input), {
          noun,
          to: paths.record(input.traineeId, input.weekOn),
          toast: "records:toast.saved",
        }),
  ),
  withdraw: on(withdrawRecordSchema, async ({ actor, input }) =>
    answer(await withdrawRecord(actor, input), {
      noun,
      to: paths.record(input.traineeId, input.weekOn),
      toast: "records:toast.withdrawn",
    }),
  ),
  signOff: on(signOffRecordSchema, async ({ actor, input }) =>
    answer(await signOffRecord(actor, input), {
      noun,
      to: paths.records(),
      toast: "records:toast.signedOff",
    }),
  ),
  return: on(returnRecordSchema, async ({ actor, input }) =>
    answer(await returnRecord(actor, input), {
      noun,
      to: paths.records(),
      toast: "records:toast.returned",
    }),
  ),
});

export const meta: Route.MetaFunction = ({ loaderData, matches }) => {
  const week = loaderData ? formatWeek(loaderData.weekOn, "de") : "";
  return pageTitle(matches, { key: "records:weekTitle", values: { week } });
};

export default function Record({ loaderData }: Route.ComponentProps) {
  const { i18n } = useTranslation("records");
  return <RecordDesk key={`${loaderData.weekOn} ${i18n.language}`} page={loaderData} />;
}
