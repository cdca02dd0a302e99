import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { SubmitButton } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { LinkButton } from "~/ui/link-button";
import { formatDate } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import { acceptSplitSchema } from "../accept-split.schema";
import type { ClusterBoard } from "../cluster-board";
import type { Seats, SplitMeasures } from "../split-measures";

interface AcceptSplitProps {
  board: ClusterBoard;
  seats: Seats;
  measures: SplitMeasures;
  changes: number;
}

/** Carries out what the board shows, and the way back to what was proposed. */
export function AcceptSplit({ board, seats, measures, changes }: AcceptSplitProps) {
  const { t } = useTranslation(["clusters", "splits"]);
  const [search] = useSearchParams();
  const locale = useLocale();
  const kept = new URLSearchParams([...search].filter(([name]) => name !== "put"));
  const seated = board.people.flatMap(({ id }) => (seats[id] ? [`${id}:${seats[id]}`] : []));
  const count = board.plan === "new" ? measures.clusters : measures.moved;
  const on = formatDate(board.startsOn, locale);
  return (
    <div className="inline">
      {changes > 0 && (
        <LinkButton to={`?${kept}`} variant="tertiary" icon="refresh" preventScrollReset>
          {t("splits:split.discard", { count: changes })}
        </LinkButton>
      )}
      <IntentForm
        key={`${board.seen} ${seated.join(" ")}`}
        schema={acceptSplitSchema}
        intent="accept"
        hidden={{
          cohortId: board.cohortId,
          withCohortId: board.withCohortId ?? "",
          startsOn: board.startsOn,
          seen: board.seen,
        }}
        defaults={{ seats: seated }}
      >
        {seated.map((seat) => (
          <input key={seat} type="hidden" name="seats" value={seat} />
        ))}
        <SubmitButton icon="group" disabled={count === 0}>
          {board.plan === "new"
            ? t("propose.create", { count })
            : t("splits:split.accept", { count, on })}
        </SubmitButton>
      </IntentForm>
    </div>
  );
}
