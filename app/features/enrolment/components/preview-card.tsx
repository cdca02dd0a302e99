import { useTranslation } from "react-i18next";
import { Alert } from "~/ui/alert";
import { Card } from "~/ui/card";
import { formatDay } from "~/words/format";
import { say } from "~/words/say";
import { useLocale } from "~/words/use-locale";
import type { EnrolmentPage } from "../enrolment-page.query.server";
import { AffectedSummary } from "./affected-summary";
import { ConfirmStep } from "./confirm-step";
import { EndingList } from "./ending-list";
import { StayingList } from "./staying-list";
import { stepWord } from "./step-words";

/** What a chosen step would do, and the button that does it. */
export function PreviewCard({ enrolment }: { enrolment: EnrolmentPage }) {
  const { t, i18n } = useTranslation("enrolment");
  const locale = useLocale();
  const { preview, lastState } = enrolment;
  if (!preview) return null;
  const { refusal, effectiveOn, state, ends } = preview;
  const title = t("preview.title", {
    step: t(stepWord(lastState, state)),
    day: formatDay(effectiveOn, locale),
  });
  if (refusal) {
    const sentence = {
      key: `enrolment:refused.${refusal.code}`,
      ...(refusal.values && { values: refusal.values }),
    };
    return (
      <Card title={title} tone="danger">
        <Alert tone="danger">{say(i18n, sentence)}</Alert>
      </Card>
    );
  }
  return (
    <Card title={title} tone={ends ? "warning" : "info"}>
      <div className="stack">
        <AffectedSummary preview={preview} />
        {ends ? <EndingList preview={preview} /> : <StayingList enrolment={enrolment} />}
        <ConfirmStep enrolment={enrolment} preview={preview} />
      </div>
    </Card>
  );
}
