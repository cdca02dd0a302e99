import { type ActionFunctionArgs, data, redirect } from "react-router";
import type { z } from "zod";
import { requireActor } from "~/auth/require-actor";
import { databaseFault } from "~/db/faults";
import type { Actor } from "~/domain/access/actor";
import type { FormState } from "~/ui/form/form-state";
import type { Answer } from "./answer";
import { fieldsOf, refusedBy, refusedFields } from "./fields";
import { toRejection } from "./rejection";
import { withToast } from "./toast.server";

type Call<Input> = Pick<ActionFunctionArgs, "request" | "context" | "params"> & { input: Input };

export type Intent = {
  audience: "actors" | "visitors";
  run: (args: ActionFunctionArgs, fields: FormState["values"]) => Promise<Answer | FormState>;
};

/** An intent of somebody who is logged in: its form's schema and what it calls. */
export function on<Schema extends z.ZodType>(
  schema: Schema,
  run: (call: Call<z.output<Schema>> & { actor: Actor }) => Promise<Answer>,
): Intent {
  const parsed = forVisitors(schema, (call) => run({ ...call, actor: requireActor(call.context) }));
  return {
    audience: "actors",
    run: async (args, fields) => {
      requireActor(args.context);
      return parsed.run(args, fields);
    },
  };
}

/** An intent that needs no login. */
export function forVisitors<Schema extends z.ZodType>(
  schema: Schema,
  run: (call: Call<z.output<Schema>>) => Promise<Answer>,
): Intent {
  return {
    audience: "visitors",
    run: async ({ request, context, params }, fields) => {
      const parsed = schema.safeParse(fields);
      if (!parsed.success) return refusedFields(fields, parsed.error);
      return run({ request, context, params, input: parsed.data });
    },
  };
}

/** A route's action: one entry per thing its forms can ask for. Tests read `intents`. */
export function intents(table: Record<string, Intent>, readFields = fieldsOf) {
  const action = async (args: ActionFunctionArgs) => {
    const fields = await readFields(args.request);
    const name = String(fields.intent ?? Object.keys(table)[0]);
    const intent = Object.hasOwn(table, name) ? table[name] : undefined;
    if (!intent) throw data({ code: "invalid" }, { status: 422 });
    try {
      return await toResponse(await intent.run(args, fields), fields);
    } catch (thrown) {
      const fault = databaseFault(thrown);
      if (!fault || fault.status === 403) throw toRejection(thrown);
      return data(refusedBy(fields, { noun: "errors", failure: fault }), faultInit(fault));
    }
  };
  return Object.assign(action, { intents: table });
}

async function toResponse(result: Answer | FormState, fields: FormState["values"]) {
  if (!("kind" in result)) return data(result, { status: 422 });
  if (result.kind === "kept") return data(result.value);
  if (result.kind === "refused") return data(refusedBy(fields, result), faultInit(result));
  const headers = new Headers(result.headers);
  if (result.toast) headers.append("Set-Cookie", await withToast(result.toast));
  throw redirect(result.to, { status: 303, headers });
}

/** The same for a page's own script: the answer is JSON, and nothing is shown anew. */
export function jsonIntents(table: Record<string, Intent>) {
  const ask = intents(table);
  const action = async (args: ActionFunctionArgs) => {
    const answered = await ask(args);
    return Response.json(answered.data, answered.init ?? {});
  };
  return Object.assign(action, { intents: table });
}

function faultInit(fault: { status: number; retryAfterSeconds?: number }) {
  const { status, retryAfterSeconds } = fault;
  return retryAfterSeconds
    ? { status, headers: { "Retry-After": String(retryAfterSeconds) } }
    : { status };
}
