import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { Alert } from "~/ui/alert";
import { TextLink } from "~/ui/text-link";
import { formatDate } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { PhaseEditor } from "../phase-editor.query.server";
import { CitedRule } from "./phase-findings";

interface StrayPlacementsProps {
  cohortId: string;
  stray: PhaseEditor["stray"];
}

/** Published placements that their phase has left behind, until a new plan is published. */
export function StrayPlacements({ cohortId, stray }: StrayPlacementsProps) {
  const { t } = useTranslation(["cohorts", "common"]);
  const locale = useLocale();
  if (stray.length === 0) return null;
  return (
    <Alert
      tone="warning"
      actions={<TextLink to={paths.plans(cohortId)}>{t("finding.strayAction")}</TextLink>}
    >
      <ul className="plain-list plain-list--lined">
        {stray.map(({ phaseId, phase, people, startsOn, endsOn }) => (
          <li key={`${phaseId} ${startsOn} ${endsOn}`}>
            {t("finding.stray", {
              count: people.length,
              people: people.join(", "),
              phase,
              from: formatDate(startsOn, locale),
              to: formatDate(endsOn, locale),
            })}
          </li>
        ))}
      </ul>
      <CitedRule rule="stray" />
    </Alert>
  );
}
