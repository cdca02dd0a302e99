import { useTranslation } from "react-i18next";
import { Card } from "~/ui/card";
import { DescriptionList } from "~/ui/description-list";
import { formatDay, formatDayRange, formatInstant } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { AssessmentPage } from "../assessment-page.query.server";

/** Of what, by whom, and the day of every step. */
export function AssessmentFactsCard({ page }: { page: AssessmentPage }) {
  const { t } = useTranslation("assessments");
  const locale = useLocale();
  const { completedAt, discussedOn, commentedAt, confirmedAt, startsOn, endsOn } = page;
  return (
    <Card>
      <DescriptionList
        items={[
          { term: t("facts.stay"), value: `${page.phase}, ${page.place}` },
          startsOn && {
            term: t("facts.period"),
            value: formatDayRange(startsOn, endsOn, locale),
          },
          { term: t("facts.author"), value: page.author },
          { term: t("facts.due"), value: formatDay(page.dueOn, locale) },
          completedAt && {
            term: t("facts.completed"),
            value: formatInstant(completedAt, locale),
          },
          discussedOn && { term: t("facts.discussed"), value: formatDay(discussedOn, locale) },
          commentedAt && {
            term: t("facts.commented"),
            value: formatInstant(commentedAt, locale),
          },
          confirmedAt && {
            term: t("facts.confirmed"),
            value: t("facts.confirmedBy", {
              by: page.confirmedBy,
              at: formatInstant(confirmedAt, locale),
            }),
          },
        ].filter((item) => item !== "")}
      />
    </Card>
  );
}
