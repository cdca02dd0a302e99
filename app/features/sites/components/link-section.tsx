import { useTranslation } from "react-i18next";
import { Form } from "react-router";
import { shownPeriodOf } from "~/domain/sites/link-period";
import { Alert } from "~/ui/alert";
import { Badge } from "~/ui/badge";
import { Card } from "~/ui/card";
import { Confirm } from "~/ui/confirm";
import { Disclosure } from "~/ui/disclosure";
import { SubmitButton } from "~/ui/form/inputs";
import { TextField } from "~/ui/text-field";
import type { Tone } from "~/ui/tone";
import { formatDate, formatDayRange } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { SitePage } from "../site-page.query.server";
import { LinkForm } from "./link-form";

type Link = SitePage["links"][number];
type LinkSectionProps = Pick<
  SitePage,
  "links" | "linkDays" | "proposal" | "capacities" | "site" | "today"
> & { newLink: string | null };

/** Links with which the site answers itself, and what became of them. */
export function LinkSection(props: LinkSectionProps) {
  const { links, linkDays, site, newLink, capacities, today, proposal } = props;
  const { t } = useTranslation("sites");
  const period = shownPeriodOf(capacities, today);
  return (
    <Card title={t("link.title")}>
      <div className="stack">
        <p className="small muted">{t("link.summary", { days: linkDays })}</p>
        {newLink && <NewLink address={newLink} />}
        <ul className="plain-list plain-list--lined">
          {links.map((link) => (
            <LinkLine key={link.id} link={link} siteId={site.id} />
          ))}
        </ul>
        <Disclosure label={t("link.add")} icon="add" size="small" floating={false}>
          <LinkForm
            key={links.length}
            siteId={site.id}
            email={site.email}
            places={proposal.places}
            period={period}
          />
        </Disclosure>
      </div>
    </Card>
  );
}

function NewLink({ address }: { address: string }) {
  const { t } = useTranslation("sites");
  return (
    <Alert tone="info" title={t("link.once")}>
      <div className="stack">
        <p>{t("link.onceText")}</p>
        <TextField name="address" label={t("link.address")} value={address} readOnly />
      </div>
    </Alert>
  );
}

const TONES: Record<Link["state"], Tone> = {
  open: "info",
  used: "success",
  revoked: "neutral",
  expired: "neutral",
};

function LinkLine({ link, siteId }: { link: Link; siteId: string }) {
  const { t } = useTranslation("sites");
  const locale = useLocale();
  const { state, startsOn, endsOn, proposedPlaces, sentTo, usedOn } = link;
  const created = { places: proposedPlaces, day: formatDate(link.createdOn, locale) };
  return (
    <li className="stack stack--tight">
      <div className="inline inline--spread">
        <span className="strong numeric">{formatDayRange(startsOn, endsOn, locale)}</span>
        <Badge tone={TONES[state]}>{t(`link.state.${state}`)}</Badge>
      </div>
      <span className="small muted">
        {[
          t("link.line", created),
          sentTo && t("link.mailed", { to: sentTo }),
          state === "open" && t("link.until", { day: formatDate(link.expiresOn, locale) }),
        ]
          .filter(Boolean)
          .join(", ")}
      </span>
      {usedOn && (
        <span className="small">
          {t("link.answered", {
            count: link.places ?? 0,
            who: link.usedBy,
            day: formatDate(usedOn, locale),
          })}
        </span>
      )}
      {state === "open" && <RevokeLink siteId={siteId} linkId={link.id} />}
    </li>
  );
}

function RevokeLink({ siteId, linkId }: { siteId: string; linkId: string }) {
  const { t } = useTranslation("sites");
  const form = (
    <Form method="post">
      <input type="hidden" name="siteId" value={siteId} />
      <input type="hidden" name="linkId" value={linkId} />
      <SubmitButton variant="danger" name="intent" value="revokeLink">
        {t("link.revoke")}
      </SubmitButton>
    </Form>
  );
  return (
    <Confirm
      label={t("link.revoke")}
      title={t("link.revokeTitle")}
      form={form}
      variant="tertiary"
      size="small"
      icon="close"
    >
      {t("link.revokeText")}
    </Confirm>
  );
}
