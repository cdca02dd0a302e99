import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { fieldId } from "./field";
import { Icon } from "./icon";

export interface FieldProblem {
  /** The field's name; left out for what concerns the whole form. */
  name?: string;
  /** The control's id where it is not made from the name. */
  id?: string;
  /** The field's label, said before the message. */
  label?: string;
  message: string;
}

interface ErrorSummaryProps {
  problems: readonly FieldProblem[];
  title?: string;
}

/** Takes the focus when it appears, and leads to each field. */
export function ErrorSummary({ problems, title }: ErrorSummaryProps) {
  const { t } = useTranslation("errors");
  const box = useRef<HTMLDivElement>(null);
  const text = problems.map((problem) => problem.message).join("\n");
  useEffect(() => {
    if (text) box.current?.focus();
  }, [text]);
  if (problems.length === 0) return null;
  return (
    <div className="kern-alert kern-alert--danger alert" ref={box} role="alert" tabIndex={-1}>
      <Icon name="danger" />
      <div className="alert__text">
        <p className="alert__title">{title ?? t("summary.title", { count: problems.length })}</p>
        <ul className="error-summary__list">
          {problems.map((problem) => (
            <Problem key={`${problem.name}-${problem.message}`} problem={problem} />
          ))}
        </ul>
      </div>
    </div>
  );
}

function Problem({ problem }: { problem: FieldProblem }) {
  const id = problem.id ?? (problem.name && fieldId(problem.name));
  const text = problem.label ? `${problem.label}: ${problem.message}` : problem.message;
  return <li>{id ? <a href={`#${id}`}>{text}</a> : text}</li>;
}
