import type { ReactNode } from "react";
import { Page } from "~/ui/page";

type ConfirmCardProps = { title: string; preline?: string; lead: string; children?: ReactNode };

/** All that a visitor with a link sees. */
export function ConfirmCard({ title, preline, lead, children }: ConfirmCardProps) {
  return (
    <Page width="narrow">
      <section className="kern-card kern-card--hug kern-level-2 card">
        <header>
          {preline && <p className="muted">{preline}</p>}
          <h1 className="kern-heading-x-large">{title}</h1>
        </header>
        <p>{lead}</p>
        {children && <div className="card__body stack stack--loose">{children}</div>}
      </section>
    </Page>
  );
}
