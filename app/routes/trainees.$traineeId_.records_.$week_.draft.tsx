import { writeRecordSchema } from "~/features/records/record.schema";
import { saveRecord } from "~/features/records/save-record.server";
import { answer } from "~/http/answer";
import { jsonIntents, on } from "~/http/intents";
import { paths } from "~/http/paths";

/** Asked by the week's page while somebody types. */
export const action = jsonIntents({
  keep: on(writeRecordSchema, async ({ actor, input }) => {
    const saved = await saveRecord(actor, input);
    if (saved.ok) return { kind: "kept", value: { version: saved.value.version } };
    return answer(saved, { noun: "records", to: paths.record(input.traineeId, input.weekOn) });
  }),
});
