import type { ReactNode } from "react";
import { Page } from "~/ui/page";

type EntryCardProps = { title: ReactNode; lead?: ReactNode; children?: ReactNode };

/** One question in the middle of the page, for whoever comes by a link. */
export function EntryCard({ title, lead, children }: EntryCardProps) {
  return (
    <Page width="narrow">
      <section className="kern-card kern-card--hug kern-level-2 card">
        <h1 className="kern-heading-x-large">{title}</h1>
        {lead && <p className="muted">{lead}</p>}
        <div className="card__body">{children}</div>
      </section>
    </Page>
  );
}
