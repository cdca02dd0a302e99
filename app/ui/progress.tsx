import { type ReactNode, useId } from "react";
import { useTranslation } from "react-i18next";

interface ProgressProps {
  label: ReactNode;
  value: number;
  max: number;
  /** What is said beside the bar; a share in percent unless told. */
  text?: string;
}

export function Progress({ label, value, max, text }: ProgressProps) {
  const { t } = useTranslation("common");
  const id = useId();
  const percent = max > 0 ? Math.round((value / max) * 100) : 0;
  const said = text ?? t("progress.percent", { percent });
  return (
    <div className="kern-progress progress">
      <div className="inline inline--spread small">
        <label htmlFor={id}>{label}</label>
        <span className="numeric muted">{said}</span>
      </div>
      <progress id={id} value={value} max={max}>
        {said}
      </progress>
    </div>
  );
}
