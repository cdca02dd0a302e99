import { zodResolver } from "@hookform/resolvers/zod";
import { type FormEvent, type ReactNode, useRef } from "react";
import { type FieldValues, FormProvider, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { Form, useActionData, useSubmit } from "react-router";
import type { z } from "zod";
import { ErrorSummary } from "~/ui/error-summary";
import { type Sentence, say } from "~/words/say";
import { FormAnswerContext } from "./form-answer";
import { type FormState, isFormState } from "./form-state";

type IntentFormProps = {
  /** The same schema that the action parses with. */
  schema: z.ZodType<unknown, FieldValues>;
  intent: string;
  /** Tells apart several forms of one intent on a page. */
  formId?: string;
  /** What the fields begin with, hidden ones included; hidden ones are also named in `hidden`. */
  defaults?: FieldValues;
  hidden?: Record<string, string | number>;
  encType?: "multipart/form-data";
  action?: string;
  className?: string;
  children: ReactNode;
};

/** A form that its schema checks in the browser and again in the action, and that works without scripts. */
export function IntentForm({
  intent,
  formId,
  hidden,
  className,
  children,
  ...rest
}: IntentFormProps) {
  const state = useFormState(intent, formId);
  const defaults = { ...rest.defaults, ...hidden, ...state?.values };
  const form = useForm({
    resolver: zodResolver(rest.schema),
    defaultValues: defaults,
    mode: "onTouched",
    shouldFocusError: false,
  });
  const send = useCheckedSubmit((submit) => form.handleSubmit(submit));
  return (
    <FormProvider {...form}>
      <FormAnswerContext value={{ state, defaults, idPrefix: formId ?? null }}>
        <Form
          method="post"
          noValidate
          onSubmit={send}
          {...(rest.action && { action: rest.action })}
          {...(rest.encType && { encType: rest.encType })}
          {...(className && { className })}
        >
          <HiddenFields values={{ intent, ...(formId && { formId }), ...hidden }} />
          <ServerProblems state={state} />
          {children}
        </Form>
      </FormAnswerContext>
    </FormProvider>
  );
}

function useFormState(intent: string, formId: string | undefined): FormState | null {
  const answer: unknown = useActionData();
  if (!isFormState(answer) || answer.intent !== intent) return null;
  return answer.formId === (formId ?? null) ? answer : null;
}

/** Sends the form as the browser would have, button included, once its fields are right. */
function useCheckedSubmit(
  check: (submit: () => Promise<void>) => (event?: React.BaseSyntheticEvent) => Promise<void>,
) {
  const submit = useSubmit();
  const underWay = useRef(false);
  return (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (underWay.current) return;
    const { currentTarget, nativeEvent } = event;
    const button = (nativeEvent as SubmitEvent).submitter;
    void check(async () => {
      underWay.current = true;
      await submit((button as HTMLButtonElement | null) ?? currentTarget);
      underWay.current = false;
    })(event);
  };
}

function HiddenFields({ values }: { values: Record<string, string | number> }) {
  return Object.entries(values).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ));
}

function ServerProblems({ state }: { state: FormState | null }) {
  const { i18n } = useTranslation();
  if (!state) return null;
  const fields = Object.entries(state.errors).map(([name, sentence]: [string, Sentence]) => ({
    name,
    message: say(i18n, sentence),
  }));
  const summary = state.summary ? [{ message: say(i18n, state.summary) }] : [];
  return <ErrorSummary problems={[...summary, ...fields]} />;
}
