import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { EmptyState } from "~/ui/empty-state";
import { LinkButton } from "~/ui/link-button";
import { Section } from "~/ui/section";
import { type Column, Table } from "~/ui/table";
import { formatNumber } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { CurriculumPage } from "../curriculum-page.query.server";
import { levelKey } from "./level-key";

type Row = CurriculumPage["modules"][number];

/** The modules of a version: hours, target and what each rests on. */
export function ModuleTable({ curriculum }: { curriculum: CurriculumPage }) {
  const { t } = useTranslation("curricula");
  const columns: Column<Row>[] = [
    { key: "code", header: t("module.code"), nowrap: true, cell: ({ code }) => code },
    { key: "title", header: t("module.title"), cell: ({ title }) => title },
    { key: "hours", header: t("module.hours"), kind: "number", cell: ({ hours }) => hours },
    {
      key: "target",
      header: t("module.target"),
      nowrap: true,
      cell: ({ targetLevel }) => t(levelKey(targetLevel)),
    },
    {
      key: "prerequisites",
      header: t("module.prerequisites"),
      cell: ({ prerequisites }) =>
        prerequisites.join(", ") || <span className="muted">{t("module.none")}</span>,
    },
    {
      key: "edit",
      header: t("module.editShort"),
      headerHidden: true,
      kind: "action",
      cell: (row) => <EditModule curriculumId={curriculum.id} row={row} />,
    },
  ];
  return (
    <Section title={t("plan.modules")}>
      <Table
        caption={t("plan.modulesCaption")}
        columns={columns}
        rows={curriculum.modules}
        rowKey={({ id }) => id}
        stackOnPhone
        empty={<EmptyState title={t("plan.modulesEmpty")}>{t("plan.modulesEmptyText")}</EmptyState>}
        footer={<Total curriculum={curriculum} />}
      />
    </Section>
  );
}

function EditModule({ curriculumId, row }: { curriculumId: string; row: Row }) {
  const { t } = useTranslation("curricula");
  return (
    <LinkButton
      size="small"
      icon="edit"
      to={paths.curriculum(curriculumId, { module: row.id })}
      aria-label={t("module.edit", { code: row.code })}
      preventScrollReset
    >
      {t("module.editShort")}
    </LinkButton>
  );
}

function Total({ curriculum }: { curriculum: CurriculumPage }) {
  const { t } = useTranslation("curricula");
  const locale = useLocale();
  return (
    <tr>
      <th scope="row">{t("plan.total")}</th>
      <td>{t("modules", { count: curriculum.modules.length })}</td>
      <td className="table__cell--number">{formatNumber(curriculum.hours, locale)}</td>
      <td colSpan={3} />
    </tr>
  );
}
