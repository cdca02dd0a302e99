import { useTranslation } from "react-i18next";
import { useLocation } from "react-router";
import { paths } from "~/http/paths";
import { Badge } from "~/ui/badge";
import { Button } from "~/ui/button";
import { Checkbox } from "~/ui/checkbox";
import { type Column, Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import type { ListedTrainer } from "../trainer-list.query.server";

type Words = ReturnType<typeof useTranslation<"people">>["t"];

/** One line for each trainer; a plain form, so that ticked ones are invited before scripts load. */
export function TrainerTable({ rows }: { rows: readonly ListedTrainer[] }) {
  const { t } = useTranslation("people");
  const { pathname, search } = useLocation();
  return (
    <form method="post" action={`${pathname}${search}`} className="stack">
      <div className="inline bulk-bar">
        <Button type="submit" name="intent" value="inviteMany" size="small" icon="mail">
          {t("bulk.invite")}
        </Button>
      </div>
      <Table
        caption={t("trainers.title")}
        columns={[...whoColumns(t), ...whatColumns(t)]}
        rows={rows}
        rowKey={({ id }) => id}
        stackOnPhone
      />
    </form>
  );
}

function whoColumns(t: Words): Column<ListedTrainer>[] {
  return [
    {
      key: "choice",
      header: t("bulk.choose"),
      headerHidden: true,
      cell: ({ id, name }) => (
        <Checkbox
          id={`choose-${id}`}
          name="trainerIds"
          value={id}
          label={t("bulk.chooseOne", { name })}
          labelHidden
        />
      ),
    },
    {
      key: "name",
      header: t("trainees.column.name"),
      sortBy: "name",
      isRowHeader: true,
      cell: ({ id, name }) => (
        <TextLink to={paths.trainer(id)} quiet>
          {name}
        </TextLink>
      ),
    },
    {
      key: "site",
      header: t("trainers.where"),
      sortBy: "site",
      cell: (row) => <Where row={row} />,
    },
  ];
}

function whatColumns(t: Words): Column<ListedTrainer>[] {
  return [
    {
      key: "trainees",
      header: t("trainers.guided"),
      sortBy: "trainees",
      nowrap: true,
      cell: ({ site, trainees, most }) =>
        site ? t("trainers.guidedOf", { count: trainees, most }) : "–",
    },
    {
      key: "contact",
      header: t("trainers.contact"),
      nowrap: true,
      cell: (row) => <Contact row={row} />,
    },
    {
      key: "account",
      header: t("account.title"),
      cell: ({ account }) => (
        <Badge tone={account === "active" ? "success" : "neutral"} icon={false}>
          {t(`account.state.${account}`)}
        </Badge>
      ),
    },
  ];
}

function Contact({ row: { email, phone } }: { row: ListedTrainer }) {
  return (
    <>
      {email && (
        <a className="link" href={`mailto:${email}`}>
          {email}
        </a>
      )}
      {email && phone && <br />}
      {phone && <span className="small muted numeric">{phone}</span>}
      {!email && !phone && "–"}
    </>
  );
}

/** A practical trainer's site, or the clusters led today. */
function Where({ row: { site, clusters } }: { row: ListedTrainer }) {
  const { t } = useTranslation("people");
  if (site) {
    return (
      <TextLink to={paths.site(site.id)} quiet>
        {site.name}
      </TextLink>
    );
  }
  if (clusters.length === 0) return <span className="muted">{t("trainers.noCluster")}</span>;
  return (
    <ul className="plain-list stack--tight">
      {clusters.map(({ id, label, role }) => (
        <li key={id} className="nowrap">
          <TextLink to={paths.cluster(id)} quiet>
            {label}
          </TextLink>
          {role === "deputy" && <span className="small muted">{` (${t("trainers.deputy")})`}</span>}
        </li>
      ))}
    </ul>
  );
}
