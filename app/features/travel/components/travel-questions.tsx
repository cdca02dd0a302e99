import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { Alert } from "~/ui/alert";
import { Card } from "~/ui/card";
import { Disclosure } from "~/ui/disclosure";
import { LinkButton } from "~/ui/link-button";
import { TextLink } from "~/ui/text-link";
import type { TravelPage } from "../travel-page.query.server";
import { AreaForm } from "./area-form";

type Question = TravelPage["questions"][number];

/** Postcodes that nobody can place: asked about, never guessed. */
export function TravelQuestions({ questions }: Pick<TravelPage, "questions">) {
  const { t } = useTranslation("travel");
  if (questions.length === 0) return <Alert tone="success">{t("questions.none")}</Alert>;
  return (
    <Card title={t("questions.title")} tone="warning">
      <div className="stack">
        <p>{t("questions.summary", { count: questions.length })}</p>
        <ul className="plain-list plain-list--lined">
          {questions.map((question) => (
            <QuestionLine key={question.postcode} question={question} />
          ))}
        </ul>
      </div>
    </Card>
  );
}

function QuestionLine({ question: { postcode, stated, trainees } }: { question: Question }) {
  const { t } = useTranslation("travel");
  return (
    <li className="stack stack--tight">
      <div className="inline">
        <span className="strong numeric">{postcode}</span>
        {trainees.map(({ id, name }) => (
          <TextLink key={id} to={paths.trainee(id)}>
            {name}
          </TextLink>
        ))}
        {stated > 0 && (
          <span className="small muted">{t("questions.stated", { count: stated })}</span>
        )}
      </div>
      <div className="inline">
        <Disclosure label={t("questions.placeArea")} size="small" icon="place" floating={false}>
          <AreaForm postcode={postcode} />
        </Disclosure>
        <LinkButton size="small" variant="tertiary" to={paths.travel({ from: postcode })}>
          {t("questions.toMinutes")}
        </LinkButton>
      </div>
    </li>
  );
}
