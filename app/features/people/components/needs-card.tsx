import { useTranslation } from "react-i18next";
import { Form } from "react-router";
import { Badge } from "~/ui/badge";
import { Button } from "~/ui/button";
import { Card } from "~/ui/card";
import { Confirm } from "~/ui/confirm";
import { Disclosure } from "~/ui/disclosure";
import { formatDate } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { PersonDesk, Restriction } from "../person-desk.query.server";
import { NeedForm } from "./need-form";

interface NeedsCardProps {
  traineeId: string;
  restrictions: readonly Restriction[];
  sites: PersonDesk["sites"];
}

/** What planning must respect, and never why. */
export function NeedsCard({ traineeId, restrictions, sites }: NeedsCardProps) {
  const { t } = useTranslation("people");
  const add = (
    <Disclosure label={t("needs.add")} icon="add" size="small">
      <NeedForm traineeId={traineeId} sites={sites} />
    </Disclosure>
  );
  return (
    <Card title={t("needs.title")} aside={add}>
      {restrictions.length === 0 && <p className="muted">{t("needs.empty")}</p>}
      <ul className="plain-list plain-list--lined">
        {restrictions.map((restriction) => (
          <Need key={restriction.id} restriction={restriction} />
        ))}
      </ul>
      <p className="small muted">{t("needs.hint")}</p>
    </Card>
  );
}

function Need({ restriction }: { restriction: Restriction }) {
  const { t } = useTranslation("people");
  const locale = useLocale();
  const { acceptedOn } = restriction;
  return (
    <li className="inline inline--spread">
      <span className="inline">
        <NeedText restriction={restriction} />
        {acceptedOn ? (
          <span className="small muted">
            {t("needs.since", { since: formatDate(acceptedOn, locale) })}
          </span>
        ) : (
          <Badge tone="warning">{t("needs.proposed")}</Badge>
        )}
      </span>
      <span className="inline">
        {!acceptedOn && (
          <Form method="post">
            <RestrictionFields restriction={restriction} />
            <Button type="submit" name="intent" value="acceptNeed" size="small" icon="check">
              {t("needs.accept")}
            </Button>
          </Form>
        )}
        <Withdraw restriction={restriction} />
      </span>
    </li>
  );
}

/** "Nicht in Altona, höchstens 45 Minuten Weg". */
function NeedText({ restriction: { site, minutes } }: { restriction: Restriction }) {
  const { t } = useTranslation("people");
  const parts = [
    site !== null && t("needs.notAt", { site }),
    minutes !== null && t("needs.atMost", { minutes }),
  ];
  return parts.filter(Boolean).join(", ");
}

function Withdraw({ restriction }: { restriction: Restriction }) {
  const { t } = useTranslation("people");
  const form = (
    <Form method="post">
      <RestrictionFields restriction={restriction} />
      <Button type="submit" name="intent" value="withdrawNeed" variant="danger" size="small">
        {t("needs.withdraw")}
      </Button>
    </Form>
  );
  return (
    <Confirm
      label={t("needs.withdraw")}
      title={t("needs.withdrawTitle")}
      form={form}
      variant="tertiary"
      size="small"
      icon="delete"
      iconOnly
    >
      {t("needs.withdrawText")}
    </Confirm>
  );
}

function RestrictionFields({ restriction: { id, version } }: { restriction: Restriction }) {
  return (
    <>
      <input type="hidden" name="restrictionId" value={id} />
      <input type="hidden" name="version" value={version} />
    </>
  );
}
