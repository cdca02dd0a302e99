import { createContext, useContext, useState } from "react";
import { type FieldValues, useFormContext, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { say } from "~/words/say";
import type { FormState } from "./form-state";

type FormAnswer = { state: FormState | null; defaults: FieldValues; idPrefix: string | null };

export const FormAnswerContext = createContext<FormAnswer>({
  state: null,
  defaults: {},
  idPrefix: null,
});

/** What ties an input to its form: registration, what it begins with, and its sentence if it is wrong. */
export function useField(name: string) {
  const { register, formState } = useFormContext();
  const { state, defaults, idPrefix } = useContext(FormAnswerContext);
  const { i18n } = useTranslation();
  const isAsAnswered = useUnchangedSince(state, name);
  const inBrowser = formState.errors[name]?.message;
  const fromServer = isAsAnswered ? state?.errors[name] : undefined;
  const sentence = typeof inBrowser === "string" ? { key: `errors:${inBrowser}` } : fromServer;
  return {
    registration: register(name),
    initial: defaults[name] as string | string[] | number | boolean | undefined,
    error: sentence && say(i18n, sentence),
    ...(idPrefix && { id: `field-${name}-${idPrefix}` }),
  };
}

/** Whether the field still holds what the server refused: its error stays until somebody changes it. */
function useUnchangedSince(state: FormState | null, name: string): boolean {
  const value = asText(useWatch({ name }));
  const [answered, setAnswered] = useState({ state, value });
  if (answered.state !== state) setAnswered({ state, value });
  return answered.state !== state || answered.value === value;
}

/** A field that nobody touched is undefined, null, false or empty, as it was registered. */
function asText(value: unknown): string {
  return Array.isArray(value) ? value.map(String).sort().join(" ") : String(value || "");
}
