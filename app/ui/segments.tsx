import type { ReactNode } from "react";
import { Link, useSearchParams } from "react-router";
import { classNames } from "./class-names";

export interface Segment {
  value: string;
  label: ReactNode;
}

interface SegmentsProps {
  label: string;
  /** The search parameter that the choice lives in. */
  param: string;
  /** The choice that stands when the parameter is missing. */
  fallback: string;
  segments: readonly Segment[];
}

/** Two to four ways to see the same page: week or month, people or sites. */
export function Segments({ label, param, fallback, segments }: SegmentsProps) {
  const [search] = useSearchParams();
  const current = search.get(param) ?? fallback;
  return (
    <nav className="segments" aria-label={label}>
      {segments.map((segment) => {
        const next = new URLSearchParams(search);
        next.set(param, segment.value);
        const isCurrent = segment.value === current;
        return (
          <Link
            key={segment.value}
            to={{ search: next.toString() }}
            preventScrollReset
            aria-current={isCurrent ? "true" : undefined}
            className={classNames("segments__segment", isCurrent && "segments__segment--current")}
          >
            {segment.label}
          </Link>
        );
      })}
    </nav>
  );
}
