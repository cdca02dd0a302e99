import { type ReactNode, useId } from "react";

interface SectionProps {
  title: ReactNode;
  summary?: ReactNode;
  actions?: ReactNode;
  headingLevel?: 2 | 3;
  children: ReactNode;
}

/** A titled part of a page, without a frame. */
export function Section({ title, summary, actions, headingLevel = 2, children }: SectionProps) {
  const id = useId();
  const Heading = `h${headingLevel}` as const;
  return (
    <section className="section" aria-labelledby={id}>
      <div className="section__header">
        <div>
          <Heading
            id={id}
            className={headingLevel === 2 ? "kern-heading-large" : "kern-heading-medium"}
          >
            {title}
          </Heading>
          {summary && <p className="small muted">{summary}</p>}
        </div>
        {actions && <div className="inline">{actions}</div>}
      </div>
      {children}
    </section>
  );
}
