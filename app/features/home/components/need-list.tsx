import "./home.css";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { Icon } from "~/ui/icon";
import { type Tone, toneIcons } from "~/ui/tone";

export type Need = {
  key: string;
  tone: Exclude<Tone, "neutral">;
  /** What the row is about: a cohort, a site. */
  about: string;
  title: string;
  detail: ReactNode;
  to: string;
};

const URGENCY: readonly Need["tone"][] = ["danger", "warning", "info", "success"];

/** What waits, the most urgent first, each row leading to the place where it is solved. */
export function NeedList({ needs }: { needs: readonly Need[] }) {
  const sorted = URGENCY.flatMap((tone) => needs.filter((need) => need.tone === tone));
  return (
    <ul className="plain-list plain-list--lined">
      {sorted.map(({ key, tone, about, title, detail, to }) => (
        <li key={key} className={`need need--${tone}`}>
          <Icon name={toneIcons[tone]} />
          <div>
            <Link className="link strong" to={to}>
              {title}
            </Link>
            <p className="muted small">{detail}</p>
          </div>
          <span className="small nowrap">{about}</span>
        </li>
      ))}
    </ul>
  );
}
