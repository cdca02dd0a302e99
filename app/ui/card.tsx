import type { ReactNode } from "react";
import { Link } from "react-router";
import { classNames } from "./class-names";

interface CardProps {
  title?: ReactNode;
  /** A short line above the title. */
  preline?: ReactNode;
  /** Badges or a small action, right of the title. */
  aside?: ReactNode;
  footer?: ReactNode;
  /** Makes the title a link and the whole card its target. */
  to?: string;
  headingLevel?: 2 | 3 | 4;
  /** No inner space, for a table or list that fills the card. */
  flush?: boolean;
  tone?: "warning" | "danger" | "info" | "success";
  children?: ReactNode;
}

export function Card(props: CardProps) {
  const { title, aside, footer, to, flush, tone, children } = props;
  return (
    <section
      className={classNames(
        "kern-card kern-card--hug kern-level-2 card",
        to && "kern-card--interactive",
        flush && "card--flush",
        tone && `card--${tone}`,
      )}
    >
      {(title || aside) && <CardHeader {...props} />}
      {children && <div className="card__body">{children}</div>}
      {footer && <div className="card__footer">{footer}</div>}
    </section>
  );
}

function CardHeader({ title, preline, aside, to, headingLevel = 2 }: CardProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <header className="card__header">
      <div>
        {preline && <p className="small muted">{preline}</p>}
        {title && (
          <Heading className="kern-heading-medium card__title">
            {to ? (
              <Link className="kern-link--stretched" to={to}>
                {title}
              </Link>
            ) : (
              title
            )}
          </Heading>
        )}
      </div>
      {aside && <div className="inline card__aside">{aside}</div>}
    </header>
  );
}
