import { createContext, useContext } from "react";
import { type FieldValues, useFormContext } from "react-hook-form";
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
  const inBrowser = formState.errors[name]?.message;
  const fromServer = formState.touchedFields[name] ? undefined : state?.errors[name];
  const sentence = typeof inBrowser === "string" ? { key: `errors:${inBrowser}` } : fromServer;
  return {
    registration: register(name),
    initial: defaults[name] as string | string[] | number | boolean | undefined,
    error: sentence && say(i18n, sentence),
    ...(idPrefix && { id: `field-${name}-${idPrefix}` }),
  };
}
