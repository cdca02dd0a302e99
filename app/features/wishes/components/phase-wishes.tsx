import { useTranslation } from "react-i18next";
import { Card } from "~/ui/card";
import { formatDay } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { MyWishes } from "../my-wishes.query.server";
import { WishAnswers } from "./wish-answers";
import { WishForm } from "./wish-form";

type PhaseOfWishes = MyWishes["phases"][number];

/** A phase with its window: the form while it is open, else the wishes and their answers. */
export function PhaseWishes({ phase }: { phase: PhaseOfWishes }) {
  const { t } = useTranslation("wishes");
  const locale = useLocale();
  const { title, startsOn, endsOn, window, isOpen } = phase;
  const span = { from: formatDay(startsOn, locale), to: formatDay(endsOn, locale) };
  return (
    <Card title={title} preline={t("phase", span)} {...(isOpen && { tone: "info" as const })}>
      <div className="stack">
        <p className="muted">
          {window
            ? t(`window.${window.state}`, {
                from: formatDay(window.opensOn, locale),
                to: formatDay(window.closesOn, locale),
              })
            : t("window.none")}
        </p>
        {window?.text && <p>{window.text}</p>}
        {isOpen ? <WishForm phase={phase} /> : <WishAnswers wishes={phase.wishes} />}
      </div>
    </Card>
  );
}
