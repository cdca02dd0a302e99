import { data } from "react-router";
import type { z } from "zod";
import type { Failure } from "~/domain/outcome";
import type { FormState } from "~/ui/form/form-state";
import type { Namespace } from "~/words/i18n";
import type { Sentence } from "~/words/say";

type Fields = FormState["values"];

/** Fields that no answer ever repeats to the page. */
const SECRET = /password|token/i;

/** The text fields of a posted form; a name that comes several times is a list. Files have their own way. */
export async function fieldsOf(request: Request): Promise<Fields> {
  return textsIn(await formIn(request));
}

/** The form that was posted; what is none is refused (400). */
async function formIn(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch {
    throw data({ code: "invalid" }, { status: 400 });
  }
}

/** What a posted form says in words; a file says nothing. */
export function textsIn(posted: FormData): Fields {
  const fields = [...new Set(posted.keys())].flatMap((name) => {
    const texts = posted.getAll(name).filter((value) => typeof value === "string");
    if (texts.length === 0) return [];
    return [[name, texts.length > 1 && name !== "intent" ? texts : (texts.at(-1) ?? "")] as const];
  });
  // An entry, unlike an assignment, never touches the prototype, whatever its name.
  return Object.fromEntries(fields);
}

/** The form again, with a sentence beside each field that its schema refused. */
export function refusedFields(fields: Fields, error: z.ZodError): FormState {
  const errors: Record<string, Sentence> = {};
  for (const issue of error.issues) {
    const field = issue.path.join(".");
    errors[field] ??= { key: `errors:${issue.message}` };
  }
  return { ...stateOf(fields), errors };
}

/** The form again, with the command's reason beside its field, or above the form. */
export function refusedBy(
  fields: Fields,
  { noun, failure }: { noun: Namespace; failure: Failure },
): FormState {
  const group = noun === "errors" ? "errors:database" : `${noun}:refused`;
  const sentence = sentenceOf(`${group}.${failure.code}`, failure.values);
  const { field } = failure;
  return {
    ...stateOf(fields),
    ...(field ? { errors: { [field]: sentence } } : { summary: sentence }),
  };
}

function sentenceOf(key: string, values: Failure["values"]): Sentence {
  return values ? { key, values } : { key };
}

function stateOf(fields: Fields): FormState {
  const kept = Object.entries(fields).filter(([name]) => !SECRET.test(name));
  return {
    intent: String(fields.intent ?? ""),
    formId: fields.formId ? String(fields.formId) : null,
    values: Object.fromEntries(kept),
    errors: {},
    summary: null,
  };
}
