import type { ActionFunctionArgs } from "react-router";
import { MAX_EVIDENCE_BYTES } from "~/domain/progress/evidence-file";
import { answer } from "~/http/answer";
import { type Intent, on } from "~/http/intents";
import { uploadedFields, uploadOf } from "~/http/upload";
import { setLevelsSchema, takeBackLevelsSchema } from "./set-levels.schema";
import { setLevels } from "./set-levels.server";
import { takeBackLevels } from "./take-back-levels.server";

type Call = { request: Request; params: Record<string, string | undefined> };

/** A file a little too big is still read, so that what was typed beside it comes back with the reason. */
const MOST_READ = 3 * MAX_EVIDENCE_BYTES;

/**
 * What every page with levels can ask for; `mark` is a key typed into a cell, and says nothing.
 * @param to where it leads back
 */
export function levelIntents(to: (call: Call) => string) {
  const back = (call: Call) => ({ noun: "progress", to: to(call) }) as const;
  return {
    set: refusingHugeFiles(
      on(setLevelsSchema, async ({ actor, input, ...call }) =>
        answer(await setLevels(actor, input, undefined, uploadOf(call.request)), {
          ...back(call),
          toast: ({ count }) => ({ key: "progress:toast.set", values: { count } }),
        }),
      ),
    ),
    mark: on(setLevelsSchema, async ({ actor, input, ...call }) =>
      answer(await setLevels(actor, input), back(call)),
    ),
    takeBack: on(takeBackLevelsSchema, async ({ actor, input, ...call }) =>
      answer(await takeBackLevels(actor, input), {
        ...back(call),
        toast: ({ count }) => ({ key: "progress:toast.takenBack", values: { count } }),
      }),
    ),
  };
}

/** The fields of such a form; `file` is the name of what was sent along, so that a refusal can say it. */
export async function levelFields(request: Request) {
  const fields = await uploadedFields(MOST_READ, "set")(request);
  const upload = uploadOf(request);
  return upload.kind === "file" ? { ...fields, file: upload.fileName } : fields;
}

/** Of a form whose file was not read to its end nothing else is known, and nothing is asked of it. */
function refusingHugeFiles(intent: Intent): Intent {
  const run = async (args: ActionFunctionArgs, fields: Parameters<Intent["run"]>[1]) => {
    if (uploadOf(args.request).kind !== "too-big") return intent.run(args, fields);
    const failure = { code: "file-too-big", field: "file" };
    return { kind: "refused", noun: "progress", failure, status: 422 } as const;
  };
  return { ...intent, run };
}
