import type { Sentence } from "~/words/say";

/** What the action tells the page when a form was not accepted; the browser's form shows it. */
export type FormState = {
  intent: string;
  formId: string | null;
  values: Record<string, string | string[]>;
  errors: Record<string, Sentence>;
  summary: Sentence | null;
};

export function isFormState(value: unknown): value is FormState {
  return typeof value === "object" && value !== null && "intent" in value && "errors" in value;
}
