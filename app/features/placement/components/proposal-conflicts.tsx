import { useTranslation } from "react-i18next";
import { Card } from "~/ui/card";
import { useLocale } from "~/words/use-locale";
import type { ToldConflict } from "../proposal/conflicts-told";
import { weeksText } from "./finding-sentence";

/** Which rules cannot hold together, for whom, in which weeks, and what would free it. */
export function ProposalConflicts({ conflicts }: { conflicts: readonly ToldConflict[] }) {
  const { t } = useTranslation("proposal");
  return (
    <Card title={t("conflict.title")} tone="warning">
      <ul className="plain-list plain-list--lined">
        {conflicts.map((conflict) => (
          <li key={conflict.key}>
            <Sentence conflict={conflict} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Sentence({ conflict }: { conflict: ToldConflict }) {
  const { t, i18n } = useTranslation("proposal");
  const locale = useLocale();
  const { code, phase, waiting, count, people } = conflict;
  const listed = (names: readonly string[], more: number) =>
    new Intl.ListFormat(locale, { type: "conjunction" }).format(
      more > 0 ? [...names, t("conflict.more", { count: more })] : names,
    );
  const when = phase
    ? t("conflict.when", {
        phase: phase.title,
        weeks: weeksText(i18n, phase.startsOn, phase.endsOn),
      })
    : "";
  const values = {
    who: listed(conflict.who, conflict.moreWho),
    where: listed(conflict.sites, conflict.moreSites),
    ...{ when, count: waiting, places: count, people, more: waiting },
    over: Math.max(1, people - count),
  };
  return (
    <>
      <p>{t(`conflict.what.${code}`, values)}</p>
      <p className="small">
        {t(`conflict.help.${code}`, values)}
        {conflict.locks.length > 0 &&
          ` ${t("conflict.locks", { names: listed(conflict.locks, 0) })}`}
      </p>
    </>
  );
}
