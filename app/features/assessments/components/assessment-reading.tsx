import { useTranslation } from "react-i18next";
import { Card } from "~/ui/card";
import { Table } from "~/ui/table";
import { formatDay } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { AssessmentPage } from "../assessment-page.query.server";

/** The words and marks, for the three who may read them. */
export function AssessmentReading({ page }: { page: AssessmentPage }) {
  const { t } = useTranslation("assessments");
  const locale = useLocale();
  const { text, comment, talkOn, talkNote } = page;
  return (
    <>
      <Card title={t("read.text")}>
        <p className="draft-text">{text}</p>
      </Card>
      <Card title={t("read.marks")} flush>
        <Marks page={page} />
      </Card>
      {(talkOn || talkNote) && (
        <Card title={t("read.talk")}>
          {talkOn && <p>{t("talk.done", { day: formatDay(talkOn, locale) })}</p>}
          {talkNote && <p className="draft-text">{`${t("read.talkNote")}: ${talkNote}`}</p>}
        </Card>
      )}
      {comment && (
        <Card title={t("read.comment")}>
          <p className="draft-text">{comment}</p>
        </Card>
      )}
      <p className="muted small">{t("read.logged")}</p>
    </>
  );
}

function Marks({ page }: { page: AssessmentPage }) {
  const { t } = useTranslation("assessments");
  return (
    <Table
      caption={t("read.marks")}
      stackOnPhone
      rows={page.marks}
      rowKey={({ criterion }) => criterion}
      columns={[
        { key: "criterion", header: t("read.criterion"), cell: ({ criterion }) => criterion },
        {
          key: "grade",
          header: t("read.grade"),
          nowrap: true,
          cell: ({ grade, band }) =>
            grade !== null &&
            band &&
            `${t(`grade.${page.scale}`, { grade })} (${t(`band.${band}`)})`,
        },
        { key: "note", header: t("read.note"), cell: ({ note }) => note },
      ]}
    />
  );
}
