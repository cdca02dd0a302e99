import { useTranslation } from "react-i18next";
import type { OwnExamNeeds } from "~/features/exams/exam-needs.query.server";
import { paths } from "~/http/paths";
import { Card } from "~/ui/card";
import { LinkButton } from "~/ui/link-button";
import { examDay } from "~/words/exam-sentences";

/** A trainee's way to their exams, with the next one and what is new. */
export function OwnExams({ exams: { next, news } }: { exams: OwnExamNeeds }) {
  const { t, i18n } = useTranslation("exams");
  const button = (
    <LinkButton size="small" to={paths.exams()}>
      {t("home.open")}
    </LinkButton>
  );
  return (
    <Card title={t("home.title")} aside={button} {...(news.length > 0 && { tone: "info" })}>
      {news.map(({ id, title }) => (
        <p key={id} className="strong">
          {t("home.result", { title })}
        </p>
      ))}
      {next ? (
        <p>{t("home.next", { title: next.title, day: examDay(i18n, next) })}</p>
      ) : (
        news.length === 0 && <p className="muted small">{t("home.none")}</p>
      )}
    </Card>
  );
}
