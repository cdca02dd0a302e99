import type { ReactNode } from "react";
import { formatDayRange } from "~/words/format";
import { useLocale } from "~/words/use-locale";

interface AbsenceRowProps {
  absence: { startsOn: string; endsOn: string };
  /** Whose, or of which kind. */
  title: ReactNode;
  /** Right of the title. */
  aside: ReactNode;
  /** After the days. */
  about?: string;
  /** What can be done, below. */
  children?: ReactNode;
}

/** One absence in a list: a title, its days, and what can be done about it. */
export function AbsenceRow({ absence, title, aside, about, children }: AbsenceRowProps) {
  const locale = useLocale();
  const { startsOn, endsOn } = absence;
  return (
    <li className="stack stack--tight">
      <div className="inline inline--spread">
        {title}
        {aside}
      </div>
      <p className="small muted">
        <span className="numeric">{formatDayRange(startsOn, endsOn, locale)}</span>
        {about && ` · ${about}`}
      </p>
      {children && <div className="inline">{children}</div>}
    </li>
  );
}
