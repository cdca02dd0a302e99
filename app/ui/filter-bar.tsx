import { type FormEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Form, useLocation, useSubmit } from "react-router";
import { Button } from "./button";

interface FilterBarProps {
  label?: string;
  /** Fields with `defaultValue` from the URL. */
  children: ReactNode;
  /** Right of the fields: segments, week steps, a count. */
  aside?: ReactNode;
  /** Search parameters that the form keeps but does not show. */
  keep?: Record<string, string | readonly string[]>;
}

const TYPING_PAUSE_MS = 350;

/** Filters live in the URL; each change applies at once, and a button does it without JavaScript. */
export function FilterBar({ label, children, aside, keep = {} }: FilterBarProps) {
  const { t } = useTranslation("common");
  const { pathname } = useLocation();
  const { change, ready } = useAutoSubmit();
  return (
    <div className="filter-bar">
      <Form
        method="get"
        action={pathname}
        role="search"
        aria-label={label ?? t("filter")}
        className="filter-bar__fields"
        onChange={change}
        preventScrollReset
      >
        <KeptFields values={keep} />
        {children}
        <span className={ready ? "visually-hidden" : undefined}>
          <Button type="submit" size="small">
            {t("action.apply")}
          </Button>
        </span>
      </Form>
      {aside && <div className="inline filter-bar__aside">{aside}</div>}
    </div>
  );
}

/** Search parameters that a GET form takes along unseen. */
export function KeptFields({ values }: { values: Record<string, string | readonly string[]> }) {
  return Object.entries(values).flatMap(([name, value]) =>
    [value]
      .flat()
      .map((text) => <input key={`${name} ${text}`} type="hidden" name={name} value={text} />),
  );
}

function useAutoSubmit() {
  const submit = useSubmit();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [ready, setReady] = useState(false);
  useEffect(() => {
    setReady(true);
    return () => clearTimeout(timer.current);
  }, []);
  const change = (event: FormEvent<HTMLFormElement>) => {
    const form = event.currentTarget;
    const isTyping = event.target instanceof HTMLInputElement && isTextual(event.target);
    clearTimeout(timer.current);
    timer.current = setTimeout(
      // A year that is still being typed is outside of what its field takes.
      () => form.checkValidity() && submit(form, { replace: true, preventScrollReset: true }),
      isTyping ? TYPING_PAUSE_MS : 0,
    );
  };
  return { change, ready };
}

function isTextual({ type }: HTMLInputElement): boolean {
  return type === "text" || type === "search" || type === "date";
}
