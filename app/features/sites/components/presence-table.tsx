import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { Badge } from "~/ui/badge";
import { Section } from "~/ui/section";
import { type Column, Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import { formatDayRange } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { SitePage } from "../site-page.query.server";

type Person = SitePage["presence"]["now"][number];
type PresenceProps = { when: "now" | "next"; people: readonly Person[]; areLinked: boolean };

/** Who is at the site, or comes next; only who is there has a page for everybody. */
export function Presence({ when, people, areLinked }: PresenceProps) {
  const { t } = useTranslation("sites");
  return (
    <Section title={t(`presence.${when}`)}>
      {people.length === 0 ? (
        <p className="muted">{t(when === "now" ? "presence.nobodyNow" : "presence.nobodyNext")}</p>
      ) : (
        <PresenceTable {...{ when, people, areLinked }} />
      )}
    </Section>
  );
}

function PresenceTable({ when, people, areLinked }: PresenceProps) {
  const { t } = useTranslation(["sites", "placement"]);
  const locale = useLocale();
  const columns: Column<Person>[] = [
    {
      key: "name",
      header: t("presence.name"),
      cell: ({ name, traineeId }) =>
        areLinked ? <TextLink to={paths.trainee(traineeId)}>{name}</TextLink> : name,
    },
    {
      key: "cohort",
      header: t("presence.cohort"),
      nowrap: true,
      cell: ({ cohort, phase }) => (
        <>
          {cohort}
          <br />
          <span className="muted small">{phase}</span>
        </>
      ),
    },
    {
      key: "period",
      header: t("presence.period"),
      nowrap: true,
      cell: ({ startsOn, endsOn }) => formatDayRange(startsOn, endsOn, locale),
    },
    {
      key: "trainer",
      header: t("presence.trainer"),
      cell: ({ practicalTrainer }) => practicalTrainer ?? "–",
    },
  ];
  const standing: Column<Person> = {
    key: "standing",
    header: t("presence.standing"),
    cell: ({ standing: is }) => (
      <Badge tone={is === "confirmed" ? "success" : "neutral"}>
        {t(`placement:standing.${is}`)}
      </Badge>
    ),
  };
  return (
    <Table
      caption={t(`presence.caption.${when}`)}
      columns={when === "next" ? [...columns, standing] : columns}
      rows={people}
      rowKey={({ id }) => id}
      stackOnPhone
    />
  );
}
