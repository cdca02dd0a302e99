import { useTranslation } from "react-i18next";
import { ASPECTS, type Aspect, FEWEST_ANSWERS, STEPS } from "~/domain/progress/site-feedback";
import { Card } from "~/ui/card";
import { type Column, Table } from "~/ui/table";
import type { SiteFeedback } from "../site-feedback.query.server";
import "./feedback.css";

/** What trainees said of a site, together and without a date. */
export function SiteFeedbackCard({ feedback }: { feedback: SiteFeedback }) {
  const { t } = useTranslation("feedback");
  const { count, steps, texts } = feedback;
  return (
    <Card title={t("site.title")}>
      <div className="stack">
        <p className="small muted">
          {steps
            ? t("site.summary", { count, fewest: FEWEST_ANSWERS })
            : t("site.tooFew", { fewest: FEWEST_ANSWERS })}
        </p>
        {steps && <StepTable steps={steps} />}
        {texts.length > 0 && (
          <div>
            <h3 className="kern-heading-small">{t("site.texts")}</h3>
            <ul className="plain-list plain-list--lined">
              {texts.map(({ id, text }) => (
                <li key={id} className="feedback__text">
                  {text}
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </Card>
  );
}

function StepTable({ steps }: { steps: NonNullable<SiteFeedback["steps"]> }) {
  const { t } = useTranslation("feedback");
  const columns: Column<Aspect>[] = [
    { key: "aspect", header: t("site.aspect"), cell: (aspect) => t(`site.short.${aspect}`) },
    ...STEPS.map(
      (step, index): Column<Aspect> => ({
        key: step,
        header: t(`step.${step}`),
        kind: "number",
        cell: (aspect) => steps[aspect][index],
      }),
    ),
  ];
  return (
    <Table
      caption={t("site.caption")}
      columns={columns}
      rows={ASPECTS}
      rowKey={(aspect) => aspect}
      stackOnPhone
      dense
    />
  );
}
