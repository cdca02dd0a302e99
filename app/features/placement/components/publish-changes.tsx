import { useTranslation } from "react-i18next";
import { shortSiteName } from "~/domain/placement/site-name";
import { Badge } from "~/ui/badge";
import { Section } from "~/ui/section";
import { type Column, Table } from "~/ui/table";
import type { Tone } from "~/ui/tone";
import { formatDate } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { PublishPreview } from "../publish-preview.query.server";

type Change = PublishPreview["changes"][number];
const TONES: Record<Change["kind"], Tone> = {
  added: "success",
  moved: "warning",
  removed: "danger",
};
const KINDS = ["added", "moved", "removed"] as const;

type ChangesProps = Pick<PublishPreview, "changes" | "sites" | "effective">;

/** By person and by site: what is in force now, and what will be. */
export function PublishChanges({ changes, sites, effective }: ChangesProps) {
  const { t } = useTranslation("placement");
  const day = formatDate(effective.from, useLocale());
  const counts = KINDS.map(
    (kind) => [kind, changes.filter((one) => one.kind === kind).length] as const,
  )
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => t(`publish.counts.${kind}`, { count }));
  return (
    <>
      <Section title={t("publish.changes", { day })} summary={counts.join(" · ")}>
        {changes.length === 0 ? <p>{t("publish.nothing")}</p> : <ChangeTable changes={changes} />}
      </Section>
      {sites.length > 0 && (
        <Section title={t("publish.sites")}>
          <SiteTable sites={sites} />
        </Section>
      )}
    </>
  );
}

function ChangeTable({ changes }: { changes: readonly Change[] }) {
  const { t } = useTranslation("placement");
  const locale = useLocale();
  const named = (names: readonly string[]) => names.map(shortSiteName).join(", ") || "–";
  const columns: Column<Change>[] = [
    { key: "person", header: t("publish.person"), cell: ({ name }) => name },
    { key: "phase", header: t("publish.phase"), nowrap: true, cell: ({ phase }) => phase },
    { key: "before", header: t("publish.before"), cell: ({ before }) => named(before) },
    { key: "after", header: t("publish.after"), cell: ({ after }) => named(after) },
    {
      key: "on",
      header: t("publish.on"),
      nowrap: true,
      cell: ({ on }) => (on ? formatDate(on, locale) : "–"),
    },
    {
      key: "kind",
      header: t("publish.change"),
      headerHidden: true,
      kind: "action",
      cell: ({ kind }) => (
        <Badge tone={TONES[kind]} icon={false}>
          {t(`publish.kind.${kind}`)}
        </Badge>
      ),
    },
  ];
  return (
    <Table
      caption={t("publish.changesCaption")}
      columns={columns}
      rows={changes}
      rowKey={({ traineeId, phaseId }) => traineeId + phaseId}
      stackOnPhone
      dense
    />
  );
}

function SiteTable({ sites }: Pick<PublishPreview, "sites">) {
  const { t } = useTranslation("placement");
  const columns: Column<PublishPreview["sites"][number]>[] = [
    { key: "site", header: t("publish.site"), cell: ({ site }) => shortSiteName(site) },
    { key: "before", header: t("publish.before"), kind: "number", cell: ({ before }) => before },
    { key: "after", header: t("publish.after"), kind: "number", cell: ({ after }) => after },
  ];
  return (
    <Table
      caption={t("publish.sitesCaption")}
      columns={columns}
      rows={sites}
      rowKey={({ siteId }) => siteId}
      stackOnPhone
      dense
    />
  );
}
