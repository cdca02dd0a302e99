import { useTranslation } from "react-i18next";
import { Card } from "~/ui/card";
import { formatInstant } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { ProposalPage } from "../proposal/proposal-page.query.server";

type Run = ProposalPage["earlier"][number];

/** What was asked before, and what became of it. */
export function ProposalHistory({ runs }: { runs: readonly Run[] }) {
  const { t } = useTranslation("proposal");
  const locale = useLocale();
  if (runs.length === 0) return null;
  return (
    <Card title={t("earlier.title")}>
      <ul className="plain-list plain-list--lined">
        {runs.map((run) => (
          <li key={run.id}>
            <p>
              {t("earlier.line", {
                when: formatInstant(run.startedAt, locale),
                who: run.startedBy,
                scope: t(`scope.${run.scope}`),
              })}
            </p>
            <p className="small muted">
              <Outcome run={run} />
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Outcome({ run }: { run: Run }) {
  const { t } = useTranslation("proposal");
  if (run.accepted === null) return t(run.state === "failed" ? "earlier.failed" : "earlier.open");
  const by = run.decidedBy ?? "–";
  return run.accepted > 0
    ? t("earlier.accepted", { count: run.accepted, by })
    : t("earlier.declined", { by });
}
