import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useFetcher, useLocation, useNavigate } from "react-router";
import { paths } from "~/http/paths";
import { classNames } from "~/ui/class-names";
import type { GoResult } from "../go-result";
import { GoResultText } from "./go-result";

const TYPING_PAUSE_MS = 80;

/** A field whose list follows what is typed; the arrows choose, Enter goes there, Escape closes. */
export function GoDialog({ close }: { close: () => void }) {
  const { t } = useTranslation("go");
  const listId = useId();
  const navigate = useNavigate();
  const dialog = useModal(close);
  const [typed, setTyped] = useState("");
  const results = useResults(typed);
  const [chosen, choose] = useChosen(results);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) choose((chosen + step + results.length) % Math.max(results.length, 1));
    const result = results[chosen];
    if (event.key === "Enter" && result) void navigate(result.to);
    if (step || event.key === "Enter") event.preventDefault();
  };
  return (
    <dialog ref={dialog} className="kern-dialog kern-level-2 dialog go" aria-label={t("title")}>
      <input
        className="kern-form-input__input go__field"
        role="combobox"
        aria-label={t("label")}
        aria-expanded={results.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={results.length > 0 ? optionId(listId, chosen) : undefined}
        placeholder={t("placeholder")}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <GoOptions {...{ listId, results, chosen, choose }} />
      <p className="go__foot muted small">
        <span role="status">
          {results.length > 0 ? t("count", { count: results.length }) : typed && t("none")}
        </span>
        <span className="go__keys" aria-hidden="true">
          {t("keys")}
        </span>
      </p>
    </dialog>
  );
}

interface GoOptionsProps {
  listId: string;
  results: readonly GoResult[];
  chosen: number;
  choose: (index: number) => void;
}

const optionId = (listId: string, index: number) => `${listId}-${index}`;

function GoOptions({ listId, results, chosen, choose }: GoOptionsProps) {
  const { t } = useTranslation("go");
  useEffect(() => {
    document.getElementById(optionId(listId, chosen))?.scrollIntoView({ block: "nearest" });
  }, [listId, chosen]);
  return (
    <div id={listId} role="listbox" aria-label={t("results")} className="go__list" tabIndex={-1}>
      {results.map((result, index) => (
        <Link
          key={result.to}
          id={optionId(listId, index)}
          role="option"
          aria-selected={index === chosen}
          tabIndex={-1}
          to={result.to}
          className={classNames("go__result", index === chosen && "go__result--chosen")}
          onMouseMove={() => choose(index)}
        >
          <GoResultText result={result} />
        </Link>
      ))}
    </div>
  );
}

/** Shown on top of the page until it is left, by Escape, by a click beside it, or to another page. */
function useModal(close: () => void) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { key } = useLocation();
  const openedOn = useRef(key);
  useEffect(() => {
    if (key !== openedOn.current) close();
  }, [key, close]);
  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (!element.open) element.showModal();
    const beside = (event: MouseEvent) => event.target === element && close();
    element.addEventListener("close", close);
    element.addEventListener("click", beside);
    return () => {
      element.removeEventListener("close", close);
      element.removeEventListener("click", beside);
    };
  }, [close]);
  return dialog;
}

/** What the search page finds, asked a moment after the last key. */
function useResults(typed: string): readonly GoResult[] {
  const { load, data } = useFetcher<{ results: GoResult[] }>();
  useEffect(() => {
    const timer = setTimeout(() => void load(paths.go({ q: typed })), TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, load]);
  return data?.results ?? [];
}

/** The first of new results, until the arrows choose another. */
function useChosen(results: readonly GoResult[]) {
  const [chosen, choose] = useState({ of: results, index: 0 });
  const index = chosen.of === results ? chosen.index : 0;
  return [index, (next: number) => choose({ of: results, index: next })] as const;
}
