import { useTranslation } from "react-i18next";
import type { OwnRecordNeeds, WaitingRecords } from "~/features/records/record-needs.query.server";
import { paths } from "~/http/paths";
import { Card } from "~/ui/card";
import { formatDay, formatWeek } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import { type Need, NeedList } from "./need-list";

/** What a trainee owes of the weekly record; nothing when all is handed in. */
export function OwnRecordCard({ needs }: { needs: OwnRecordNeeds }) {
  const { t } = useTranslation("records");
  const rows = useOwnRows(needs);
  if (rows.length === 0) return null;
  return (
    <Card title={t("home.title")}>
      <NeedList needs={rows} />
    </Card>
  );
}

function useOwnRows({ traineeId, returned, missing, current }: OwnRecordNeeds): Need[] {
  const { t } = useTranslation("records");
  const locale = useLocale();
  const row = (weekOn: string, tone: Need["tone"], title: string): Need => ({
    key: `${tone} ${weekOn}`,
    ...{ tone, title },
    about: formatWeek(weekOn, locale),
    detail: "",
    to: paths.record(traineeId, weekOn),
  });
  const week = (weekOn: string) => ({ week: formatWeek(weekOn, locale) });
  const [oldest] = missing;
  return [
    ...returned.map((weekOn) => row(weekOn, "warning", t("home.returned", week(weekOn)))),
    ...(oldest ? [row(oldest, "danger", t("home.missing", { count: missing.length }))] : []),
    ...(current ? [row(current, "info", t("home.write", week(current)))] : []),
  ];
}

/** Weeks that wait for the trainer's signature. */
export function WaitingRecordCard({ waiting }: { waiting: WaitingRecords }) {
  const { t } = useTranslation("records");
  const locale = useLocale();
  if (waiting.count === 0) return null;
  const { count, oldest } = waiting;
  return (
    <Card title={t("home.title")}>
      <NeedList
        needs={[
          {
            key: "waiting",
            tone: "info",
            about: "",
            title: t("home.waiting", { count }),
            detail: oldest ? t("home.oldest", { day: formatDay(oldest, locale) }) : "",
            to: paths.records(),
          },
        ]}
      />
    </Card>
  );
}
