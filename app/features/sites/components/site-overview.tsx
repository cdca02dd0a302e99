import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Form } from "react-router";
import { paths } from "~/http/paths";
import { Confirm } from "~/ui/confirm";
import { SubmitButton } from "~/ui/form/inputs";
import { LinkButton } from "~/ui/link-button";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import type { SitePage } from "../site-page.query.server";
import type { SitePractice } from "../site-practice.query.server";
import { CapacitySection } from "./capacity-section";
import { LinkSection } from "./link-section";
import { OpeningHours } from "./opening-hours";
import { PracticeSection } from "./practice-section";
import { Presence } from "./presence-table";
import { SiteAbout } from "./site-about";
import { SiteContacts } from "./site-contacts";
import { SiteTrainers } from "./site-trainers";
import { ValidityBadge } from "./validity-badge";

type SiteOverviewProps = SitePage & {
  practice: SitePractice;
  newLink: string | null;
  crumbs: { label: string; to: string }[];
  files: ReactNode;
  /** What trainees said, for planners. */
  feedback: ReactNode;
};

/** One page per site: who is there, how many places it has, and how to find it. */
export function SiteOverview(props: SiteOverviewProps) {
  const { site, presence, mayEdit } = props;
  return (
    <Page width="wide">
      <PageHeader
        title={site.name}
        preline={`${site.code} · ${site.district}`}
        badges={<ValidityBadge status={statusOf(props)} {...site} />}
        crumbs={props.crumbs}
        actions={
          <>
            {props.files}
            {mayEdit && <SiteActions site={site} />}
          </>
        }
      />
      <div className="split">
        <div className="stack stack--loose">
          <Presence when="now" people={presence.now} areLinked />
          <Presence when="next" people={presence.next} areLinked={mayEdit} />
          <CapacitySection {...props} />
          {mayEdit && <LinkSection {...props} />}
          <PracticeSection practice={props.practice} areLinked={mayEdit} />
          {props.feedback}
        </div>
        <div className="stack">
          <SiteAbout site={site} mayEdit={mayEdit} />
          <SiteContacts {...props} />
          <OpeningHours hours={props.openingHours} />
          <SiteTrainers {...props} />
        </div>
      </div>
    </Page>
  );
}

function statusOf({ site, today }: Pick<SitePage, "site" | "today">) {
  if (site.validFrom > today) return "upcoming";
  return site.validTo && site.validTo < today ? "closed" : "open";
}

function SiteActions({ site }: Pick<SitePage, "site">) {
  const { t } = useTranslation("sites");
  return (
    <>
      {site.validTo && <Reopen site={site} />}
      <LinkButton to={paths.closeSite(site.id)}>{t("page.close")}</LinkButton>
      <LinkButton variant="primary" icon="edit" to={paths.editSite(site.id)}>
        {t("page.edit")}
      </LinkButton>
    </>
  );
}

function Reopen({ site }: Pick<SitePage, "site">) {
  const { t } = useTranslation("sites");
  const form = (
    <Form method="post">
      <input type="hidden" name="siteId" value={site.id} />
      <input type="hidden" name="version" value={site.version} />
      <SubmitButton name="intent" value="reopen">
        {t("page.reopen")}
      </SubmitButton>
    </Form>
  );
  return (
    <Confirm label={t("page.reopen")} title={`${t("page.reopen")}?`} form={form} align="end">
      {t("page.reopenText")}
    </Confirm>
  );
}
