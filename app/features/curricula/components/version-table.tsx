import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { Badge } from "~/ui/badge";
import { LinkButton } from "~/ui/link-button";
import { Section } from "~/ui/section";
import { type Column, Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import { formatDate } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { ProgrammePage } from "../programme-page.query.server";

type Row = ProgrammePage["versions"][number];

/** The versions of a programme's curriculum, with the cohorts that follow each. */
export function VersionTable({ programme }: { programme: ProgrammePage }) {
  const { t } = useTranslation("curricula");
  const locale = useLocale();
  const columns: Column<Row>[] = [
    { key: "version", header: t("versions.version"), cell: (row) => <VersionName row={row} /> },
    {
      key: "from",
      header: t("versions.from"),
      nowrap: true,
      cell: ({ validFrom }) => formatDate(validFrom, locale),
    },
    {
      key: "size",
      header: t("versions.size"),
      cell: ({ modules, hours }) => `${t("modules", { count: modules })}, ${t("hours", { hours })}`,
    },
    { key: "cohorts", header: t("versions.cohorts"), cell: (row) => <Cohorts row={row} /> },
    { key: "state", header: t("versions.state"), cell: (row) => <State row={row} /> },
  ];
  return (
    <Section
      title={t("versions.title")}
      summary={t("versions.summary")}
      actions={
        <LinkButton
          to={paths.programme(programme.id, { edit: "version" })}
          icon="copy"
          preventScrollReset
        >
          {t("versions.create")}
        </LinkButton>
      }
    >
      <Table
        caption={t("versions.caption")}
        columns={columns}
        rows={programme.versions}
        rowKey={({ id }) => id}
        stackOnPhone
      />
    </Section>
  );
}

function VersionName({ row }: { row: Row }) {
  return (
    <TextLink to={paths.curriculum(row.id)} quiet>
      {row.title}
    </TextLink>
  );
}

function Cohorts({ row: { cohorts } }: { row: Row }) {
  const { t } = useTranslation("curricula");
  if (cohorts.length === 0) return <span className="muted">{t("versions.noCohorts")}</span>;
  return (
    <span className="inline">
      {cohorts.map(({ id, name }) => (
        <TextLink key={id} to={paths.cohortCurriculum(id)} quiet>
          {name}
        </TextLink>
      ))}
    </span>
  );
}

function State({ row }: { row: Row }) {
  const { t } = useTranslation("curricula");
  return (
    <span className="inline">
      {row.isCurrent && <Badge tone="success">{t("versions.current")}</Badge>}
      {row.isFixed ? (
        <Badge icon="lock">{t("versions.fixed")}</Badge>
      ) : (
        <Badge tone="info" icon="edit">
          {t("versions.free")}
        </Badge>
      )}
    </span>
  );
}
