import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { paths } from "~/http/paths";
import { Card } from "~/ui/card";
import { Disclosure } from "~/ui/disclosure";
import { EmptyState } from "~/ui/empty-state";
import { DayInput, SubmitButton } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { formatDay, formatDayRange, formatPercent } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import { holdTalkSchema } from "../hold-talk.schema";
import type { TalkList } from "../talks.query.server";

interface TalkCardsProps {
  talks: TalkList;
  today: string;
}

/** With whom a talk is due, by name, with the figures behind it and nothing else. */
export function TalkCards({ talks, today }: TalkCardsProps) {
  const { t } = useTranslation("attendance");
  if (talks.length === 0) {
    return (
      <EmptyState icon="success" title={t("talks.none")}>
        {t("talks.noneText")}
      </EmptyState>
    );
  }
  return (
    <div className="stack">
      {talks.map((talk) => (
        <TalkCard key={talk.trainee.id} talk={talk} today={today} />
      ))}
    </div>
  );
}

function TalkCard({ talk, today }: { talk: TalkList[number]; today: string }) {
  const { t } = useTranslation("attendance");
  const { trainee, cluster, phase } = talk;
  return (
    <Card
      preline={`${cluster} · ${phase}`}
      title={
        <Link className="link" to={paths.traineeAttendance(trainee.id)}>
          {trainee.name}
        </Link>
      }
      aside={
        <Disclosure size="small" label={t("talks.held")}>
          <IntentForm
            schema={holdTalkSchema}
            intent="held"
            formId={`held-${trainee.id}`}
            hidden={{ traineeId: trainee.id }}
            defaults={{ heldOn: today }}
            className="stack"
          >
            <DayInput
              id={`held-${trainee.id}`}
              label={t("talks.heldOn")}
              name="heldOn"
              hint={t("talks.heldHint")}
              max={today}
              required
            />
            <SubmitButton size="small">{t("talks.save")}</SubmitButton>
          </IntentForm>
        </Disclosure>
      }
    >
      <Reasons need={talk.need} />
    </Card>
  );
}

function Reasons({ need: { share, days, since } }: { need: TalkList[number]["need"] }) {
  const { t } = useTranslation("attendance");
  const locale = useLocale();
  return (
    <ul className="plain-list">
      {share && (
        <li>
          {t("talks.share", {
            ...share,
            percent: formatPercent(share.missed / share.of, locale),
            since: formatDay(since, locale),
          })}
        </li>
      )}
      {days && (
        <li>
          {t("talks.days", {
            count: days.count,
            range: formatDayRange(days.startsOn, days.endsOn, locale),
          })}
        </li>
      )}
    </ul>
  );
}
