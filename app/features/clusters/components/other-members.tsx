import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { SubmitButton } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";
import { formatDayRange } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { ClusterPage, Member } from "../cluster-page.query.server";
import { takeBackMoveSchema } from "../take-back-move.schema";

/** Who is going to be in the cluster, and who was: its memberships as a history. */
export function OtherMembers({ cluster }: { cluster: ClusterPage }) {
  const { t } = useTranslation("clusters");
  return (
    <>
      {(["later", "before"] as const).map((when) => {
        const rows = cluster.members.filter((member) => member.when === when).sort(byDay);
        if (rows.length === 0) return null;
        return (
          <Section key={when} title={t(`page.members${when}`)} headingLevel={3}>
            <ul className="plain-list plain-list--lined">
              {rows.map((member) => (
                <MemberLine key={member.membershipId} member={member} cluster={cluster} />
              ))}
            </ul>
          </Section>
        );
      })}
    </>
  );
}

function byDay(a: Member, b: Member): number {
  return a.startsOn < b.startsOn ? 1 : -1;
}

function MemberLine({ member, cluster }: { member: Member; cluster: ClusterPage }) {
  const locale = useLocale();
  const { id, name, startsOn, endsOn, when } = member;
  return (
    <li className="inline inline--spread">
      {cluster.mayManage ? (
        <TextLink to={paths.trainee(id)} quiet>
          {name}
        </TextLink>
      ) : (
        <span>{name}</span>
      )}
      <span className="inline">
        <span className="small muted numeric">{formatDayRange(startsOn, endsOn, locale)}</span>
        {cluster.mayManage && when === "later" && <TakeBack member={member} />}
      </span>
    </li>
  );
}

function TakeBack({ member: { id, membershipId, name } }: { member: Member }) {
  const { t } = useTranslation("clusters");
  return (
    <IntentForm
      schema={takeBackMoveSchema}
      intent="takeBackMove"
      formId={membershipId}
      hidden={{ traineeId: id, membershipId }}
    >
      <SubmitButton
        variant="tertiary"
        size="small"
        icon="refresh"
        aria-label={t("takeBack.label", { name })}
      >
        {t("takeBack.action")}
      </SubmitButton>
    </IntentForm>
  );
}
