import type { ReactNode } from "react";
import { Link } from "react-router";
import { classNames } from "./class-names";
import { Icon } from "./icon";
import { type Tone, toneIcons } from "./tone";

interface StatProps {
  label: ReactNode;
  value: ReactNode;
  hint?: ReactNode;
  tone?: Tone;
  /** Where the number is explained or solved. */
  to?: string;
}

export function Stat({ label, value, hint, tone = "neutral", to }: StatProps) {
  return (
    <div
      className={classNames("kern-level-2 stat", to && "kern-card--interactive", `stat--${tone}`)}
    >
      <p className="small stat__label">
        {tone !== "neutral" && <Icon name={toneIcons[tone]} size="small" />}
        {to ? (
          <Link className="kern-link--stretched" to={to}>
            {label}
          </Link>
        ) : (
          label
        )}
      </p>
      <p className="stat__value numeric">{value}</p>
      {hint && <p className="small muted">{hint}</p>}
    </div>
  );
}
