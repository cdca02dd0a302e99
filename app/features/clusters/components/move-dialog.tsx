import { useTranslation } from "react-i18next";
import { Dialog } from "~/ui/dialog";
import { DayInput, SelectInput, SubmitButton } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { LinkButton } from "~/ui/link-button";
import { formatDayRange } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { MoveChoices } from "../move-choices.query.server";
import { moveTraineeToClusterSchema } from "../move-trainee-to-cluster.schema";

interface MoveDialogProps {
  move: MoveChoices;
  closeTo: string;
}

/** Into which cluster, and from which day on. */
export function MoveDialog({ move, closeTo }: MoveDialogProps) {
  const { t } = useTranslation("clusters");
  const joins = move.current === null;
  return (
    <Dialog
      title={t(joins ? "move.titleJoin" : "move.title", { name: move.name })}
      closeTo={closeTo}
    >
      <div className="stack">
        <CurrentCluster move={move} />
        {move.clusters.length === 0 ? (
          <p>{t("move.none")}</p>
        ) : (
          <MoveForm move={move} closeTo={closeTo} />
        )}
      </div>
    </Dialog>
  );
}

function CurrentCluster({ move: { current, on } }: { move: MoveChoices }) {
  const { t } = useTranslation("clusters");
  const locale = useLocale();
  if (!current) return null;
  const { cluster, startsOn, endsOn } = current;
  return (
    <p className="text">
      {t("move.current", { cluster, since: formatDayRange(startsOn, endsOn, locale) })}{" "}
      {t(startsOn === on ? "move.replace" : "move.keep")}
    </p>
  );
}

function MoveForm({ move, closeTo }: MoveDialogProps) {
  const { t } = useTranslation(["clusters", "common"]);
  const { traineeId, seenMembershipId, clusters, on } = move;
  return (
    <IntentForm
      schema={moveTraineeToClusterSchema}
      intent="move"
      hidden={{ traineeId, seenMembershipId: seenMembershipId ?? "" }}
      defaults={{ on, clusterId: "" }}
      className="stack"
    >
      <SelectInput
        label={t("move.cluster")}
        name="clusterId"
        required
        choices={groupsOf(clusters).map(([guestOf, group]) => ({
          label: guestOf ? t("move.guestIn", { cohort: guestOf }) : t("move.own"),
          choices: group.map(({ id, name, members, isFull }) => ({
            value: id,
            label: t("move.choice", { name, members }),
            disabled: isFull,
          })),
        }))}
      />
      <DayInput label={t("move.on")} name="on" required />
      <div className="form-actions">
        <LinkButton to={closeTo} preventScrollReset replace>
          {t("common:action.cancel")}
        </LinkButton>
        <SubmitButton>{t(move.current ? "move.save" : "move.saveJoin")}</SubmitButton>
      </div>
    </IntentForm>
  );
}

/** Clusters of the trainee's own cohort first, then those where they would be a guest. */
function groupsOf(clusters: MoveChoices["clusters"]): [string | null, MoveChoices["clusters"]][] {
  const cohorts = [...new Set(clusters.map(({ guestOf }) => guestOf))];
  return cohorts.map((cohort) => [cohort, clusters.filter(({ guestOf }) => guestOf === cohort)]);
}
