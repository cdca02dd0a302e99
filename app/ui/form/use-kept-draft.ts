import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { type UseFormReturn, useFormContext } from "react-hook-form";
import { useActionData } from "react-router";
import { type DraftValues, forgetCopy } from "./draft-copy";
import { type DraftConflict, DraftKeeper, type DraftNews, type KeepStatus } from "./draft-keeper";
import { isFormState } from "./form-state";
import { conflictIn, sendDraft } from "./send-draft";

type Setting = {
  /** Answers `{ version }`, or 409 with what is newer. */
  address: string;
  /** Names the draft on this device. */
  storageKey: string;
  version: number;
  /** The fields that are kept, as the server has them. */
  server: DraftValues;
  /** Sent along with each draft. */
  fields: Record<string, string | number>;
};

/** Keeps the fields of the form around it while somebody types. */
export function useKeptDraft(setting: Setting) {
  const form = useFormContext();
  const [status, setStatus] = useState<KeepStatus>("idle");
  const [conflict, setConflict] = useState<DraftConflict | null>(null);
  const [known, setKnown] = useState(setting.version);
  const report = useCallback((news: DraftNews) => {
    if (news.status) setStatus(news.status);
    if (news.version !== undefined) setKnown(news.version);
    if (news.conflict !== undefined) setConflict(news.conflict);
  }, []);
  const keeper = useKeeper(setting, form, report);
  useEffect(() => keeper.current?.adopt(setting.version), [keeper, setting.version]);
  useRefusal(keeper, form, Object.keys(setting.server));
  const resolve = (values: DraftValues) => {
    put(form, values);
    if (conflict) keeper.current?.resolve(values, conflict.newest);
  };
  return { status, conflict, version: Math.max(known, setting.version), resolve };
}

/** What was handed in needs no copy on this device any more. */
export function useForgottenDraft(storageKey: string): void {
  useEffect(() => forgetCopy(window.localStorage, storageKey), [storageKey]);
}

type Form = Pick<UseFormReturn, "watch" | "getValues" | "setValue">;

/** One keeper for as long as the form stands: it listens to the form and to the connection. */
function useKeeper(
  setting: Setting,
  form: Form,
  report: (news: DraftNews) => void,
): RefObject<DraftKeeper | null> {
  const keeper = useRef<DraftKeeper>(null);
  const asFirst = useRef({ setting, form }).current;
  const { address, storageKey } = setting;
  useEffect(() => {
    const { setting: first, form: around } = asFirst;
    const mine = new DraftKeeper({
      key: storageKey,
      version: first.version,
      shelf: window.localStorage,
      send: (values, base) => sendDraft(address, { ...first.fields, version: base }, values),
      report,
    });
    keeper.current = mine;
    const restored = mine.restore(first.server);
    if (restored) put(around, restored);
    const names = Object.keys(first.server);
    const unsubscribe = onChange(around, () => mine.typed(draftOf(names, around)));
    const retry = () => void mine.send();
    window.addEventListener("online", retry);
    return () => {
      unsubscribe();
      window.removeEventListener("online", retry);
      mine.stop();
    };
  }, [address, storageKey, asFirst, report]);
  return keeper;
}

/** A form sent by its button may meet a newer version too. */
function useRefusal(
  keeper: RefObject<DraftKeeper | null>,
  form: Form,
  names: readonly string[],
): void {
  const answer: unknown = useActionData();
  const latest = useRef({ form, names }).current;
  useEffect(() => {
    const met = isFormState(answer) ? conflictIn(answer.summary?.values) : null;
    if (!met) return;
    keeper.current?.contest(draftOf(latest.names, latest.form), met.theirs, met.newest);
  }, [answer, keeper, latest]);
}

/** Only what somebody changed counts, not what the form itself sets. */
function onChange({ watch }: Form, changed: () => void): () => void {
  const subscription = watch((_values, { type }) => {
    if (type === "change") changed();
  });
  return () => subscription.unsubscribe();
}

function put({ setValue }: Form, values: DraftValues): void {
  for (const [name, value] of Object.entries(values)) setValue(name, value);
}

function draftOf(names: readonly string[], { getValues }: Form): DraftValues {
  const entries = names.map((name) => {
    const value: unknown = getValues(name);
    const text = value === undefined || value === null || value === false ? "" : value;
    return [name, Array.isArray(text) ? text.map(String) : String(text)] as const;
  });
  return Object.fromEntries(entries);
}
