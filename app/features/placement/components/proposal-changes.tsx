import { useTranslation } from "react-i18next";
import { shortSiteName } from "~/domain/placement/site-name";
import type { TravelMinutes } from "~/domain/travel/travel-table";
import { Section } from "~/ui/section";
import { type Column, Table } from "~/ui/table";
import type { ProposalPreview } from "../proposal/preview";
import { useWayText } from "./way-text";

type Change = ProposalPreview["changes"][number];

/** Person by person, each with a box: what is ticked is what "some" takes. */
export function ProposalChanges({ changes }: Pick<ProposalPreview, "changes">) {
  const { t } = useTranslation("proposal");
  if (changes.length === 0) return null;
  const columns: Column<Change>[] = [
    {
      key: "take",
      header: t("changes.take"),
      headerHidden: true,
      cell: (one) => <Tick change={one} />,
    },
    { key: "person", header: t("changes.person"), isRowHeader: true, cell: ({ name }) => name },
    { key: "phase", header: t("changes.phase"), nowrap: true, cell: ({ phase }) => phase },
    {
      key: "from",
      header: t("changes.from"),
      cell: (one) => <Place site={one.from} way={one.way.before} />,
    },
    {
      key: "to",
      header: t("changes.to"),
      cell: (one) => <Place site={one.to} way={one.way.after} />,
    },
    ...(changes.some(({ reason }) => reason)
      ? [{ key: "why", header: t("changes.why"), cell: (one: Change) => <Why change={one} /> }]
      : []),
  ];
  return (
    <Section title={t("changes.title")} summary={t("changes.summary")}>
      <Table
        caption={t("changes.caption")}
        columns={columns}
        rows={changes}
        rowKey={({ key }) => key}
        rowTone={({ to }) => (to === null ? "warning" : undefined)}
        dense
        stackOnPhone
      />
    </Section>
  );
}

function Tick({ change }: { change: Change }) {
  const { t } = useTranslation("proposal");
  return (
    <span className="kern-form-check proposal-tick">
      <input
        type="checkbox"
        className="kern-form-check__checkbox"
        name="cells"
        value={change.key}
        defaultChecked
        aria-label={t("changes.tick", { name: change.name, phase: change.phase })}
      />
    </span>
  );
}

function Place({ site, way }: { site: string | null; way: TravelMinutes | null }) {
  const { t } = useTranslation("proposal");
  const said = useWayText();
  if (site === null) return <span className="muted">{t("changes.nowhere")}</span>;
  return (
    <>
      {shortSiteName(site)}
      {way && <div className="small muted nowrap">{said(way)}</div>}
    </>
  );
}

function Why({ change: { reason } }: { change: Change }) {
  const { t } = useTranslation("proposal");
  return (
    reason && <span className="small">{t(`reason.${reason.code}`, { name: reason.name })}</span>
  );
}
