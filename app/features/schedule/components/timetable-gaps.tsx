import { useTranslation } from "react-i18next";
import { formatWallTime } from "~/domain/calendar/wall-time";
import { paths } from "~/http/paths";
import { Alert } from "~/ui/alert";
import { Section } from "~/ui/section";
import { type Column, Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import { formatDay, formatDuration } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { ClashingBlock, ShownGap, TimetablePage } from "../timetable/timetable-page";
import { useSentences } from "./sentences";

/** What found no place, and why. */
export function TimetableGaps({ gaps }: { gaps: readonly ShownGap[] }) {
  const { t } = useTranslation("timetables");
  if (gaps.length === 0) return null;
  const minutes = gaps.reduce((sum, gap) => sum + gap.minutes, 0);
  const columns: Column<ShownGap>[] = [
    { key: "cluster", header: t("gaps.cluster"), cell: ({ cluster }) => cluster },
    { key: "module", header: t("gaps.module"), cell: ({ module }) => module },
    {
      key: "minutes",
      header: t("gaps.missing"),
      kind: "number",
      cell: (gap) => formatDuration(gap.minutes),
    },
    {
      key: "reason",
      header: t("gaps.why"),
      cell: ({ reason, waitsFor }) => t(`reason.${reason as "removed"}`, { waitsFor }),
    },
  ];
  return (
    <Section title={t("gaps.title")} summary={t("gaps.text", { minutes })}>
      <Table
        caption={t("gaps.title")}
        columns={columns}
        rows={gaps}
        rowKey={({ cluster, module }) => `${cluster} ${module}`}
        dense
        stackOnPhone
      />
    </Section>
  );
}

const MOST_SHOWN = 12;

/** Blocks whose time is no longer free; each leads to where it can be moved. */
export function TimetableClashes({ page }: { page: TimetablePage }) {
  const { t } = useTranslation("timetables");
  const { clashing } = page;
  if (clashing.length === 0) return null;
  const hidden = clashing.length - MOST_SHOWN;
  return (
    <Alert tone="danger" title={t("clashes.title", { count: clashing.length })}>
      <ul className="plain-list stack stack--tight">
        {clashing.slice(0, MOST_SHOWN).map((block) => (
          <Clash key={block.blockId} block={block} draftId={page.id} />
        ))}
      </ul>
      {hidden > 0 && <p>{t("clashes.more", { count: hidden })}</p>}
    </Alert>
  );
}

function Clash({ block, draftId }: { block: ClashingBlock; draftId: string }) {
  const { ofClash } = useSentences();
  const locale = useLocale();
  const { blockId, cluster, module, on, startMinute } = block;
  return (
    <li>
      <TextLink to={paths.timetable(draftId, { week: on, block: blockId })}>
        {cluster}, {module}, {formatDay(on, locale)}, {formatWallTime(startMinute)}
      </TextLink>
      : {ofClash(block.clash)}
    </li>
  );
}
