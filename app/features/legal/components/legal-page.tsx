import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { Section } from "~/ui/section";

interface LegalPageProps {
  title: string;
  lead: string;
  /** Null where the installation names nobody. */
  contact: string | null;
  children: ReactNode;
}

/** A page of sentences that everybody may read, and whom to write to. */
export function LegalPage({ title, lead, contact, children }: LegalPageProps) {
  const { t } = useTranslation(["legal", "common"]);
  return (
    <Page>
      <title>{`${title} – ${t("common:product")}`}</title>
      <PageHeader title={title} summary={lead} />
      <div className="stack stack--loose">
        {children}
        <Passage title={t("contact")} sentences={[<Contact key="contact" email={contact} />]} />
      </div>
    </Page>
  );
}

function Contact({ email }: { email: string | null }) {
  const { t } = useTranslation("legal");
  if (!email) return t("ask");
  const [before, after] = t("write", { email: "\n" }).split("\n");
  return (
    <>
      {before}
      <a className="kern-link link" href={`mailto:${email}`}>
        {email}
      </a>
      {after}
    </>
  );
}

type PassageProps = { title: string; sentences: readonly ReactNode[] };

export function Passage({ title, sentences }: PassageProps) {
  return (
    <Section title={title}>
      {sentences.length === 1 ? (
        <p className="text">{sentences[0]}</p>
      ) : (
        <ul>
          {sentences.map((sentence) => (
            <li key={String(sentence)}>{sentence}</li>
          ))}
        </ul>
      )}
    </Section>
  );
}
