import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useActionData, useLocation } from "react-router";
import { paths } from "~/http/paths";
import { Button } from "~/ui/button";
import { DateField } from "~/ui/date-field";
import { Disclosure } from "~/ui/disclosure";
import { ErrorSummary } from "~/ui/error-summary";
import { KeptFields } from "~/ui/filter-bar";
import { isFormState } from "~/ui/form/form-state";
import { SelectField } from "~/ui/select-field";
import { say } from "~/words/say";
import type { TraineeList } from "../trainee-list.query.server";

const FORMATS = ["xlsx", "csv"] as const;

interface BulkFormProps {
  clusters: TraineeList["clusters"];
  /** From when a chosen cluster holds unless another day is chosen. */
  from: string;
  /** Filters and sort: what is exported when nobody is ticked. */
  keep: Record<string, readonly string[]>;
  /** The table with a tick box per line. */
  children: ReactNode;
}

/** Does one thing to all ticked people; a plain form, so that it works before scripts load. */
export function BulkForm({ clusters, from, keep, children }: BulkFormProps) {
  const { pathname, search } = useLocation();
  const [chosen, setChosen] = useState<number | null>(null);
  const count = (form: HTMLFormElement) =>
    setChosen(form.querySelectorAll('input[name="traineeIds"]:checked').length);
  return (
    <form
      method="post"
      action={`${pathname}${search}`}
      className="stack"
      onChange={(event) => count(event.currentTarget)}
    >
      <KeptFields values={keep} />
      <Problems />
      <BulkBar {...{ clusters, from, chosen }} />
      {children}
    </form>
  );
}

type BulkBarProps = Omit<BulkFormProps, "children" | "keep"> & { chosen: number | null };

function BulkBar({ clusters, from, chosen }: BulkBarProps) {
  const { t } = useTranslation("people");
  return (
    <div className="inline bulk-bar">
      <span className="small muted" aria-live="polite">
        {chosen ? t("bulk.chosen", { count: chosen }) : t("bulk.none")}
      </span>
      <Button type="submit" name="intent" value="inviteMany" size="small" icon="mail">
        {t("bulk.invite")}
      </Button>
      <Disclosure label={t("bulk.assign")} icon="swap" size="small" align="start">
        <AssignFields clusters={clusters} from={from} />
      </Disclosure>
      {FORMATS.map((format) => (
        <Button
          key={format}
          type="submit"
          formMethod="get"
          formAction={paths.exportList("trainees", format)}
          size="small"
          icon="download"
        >
          {t(`bulk.${format}`)}
        </Button>
      ))}
    </div>
  );
}

function AssignFields({ clusters, from }: Pick<BulkFormProps, "clusters" | "from">) {
  const { t } = useTranslation("people");
  if (clusters.length === 0) return <p className="text">{t("bulk.chooseCohort")}</p>;
  return (
    <div className="stack">
      <SelectField
        label={t("bulk.cluster")}
        name="clusterId"
        emptyChoice={t("bulk.chooseCluster")}
        choices={clusters.map(({ id, label }) => ({ value: id, label }))}
      />
      <DateField label={t("bulk.from")} name="on" defaultValue={from} />
      <Button type="submit" name="intent" value="assignMany" variant="primary" size="small">
        {t("bulk.assignNow")}
      </Button>
    </div>
  );
}

/** What the server refused; ticks are the browser's to keep. */
function Problems() {
  const { i18n } = useTranslation();
  const answer: unknown = useActionData();
  if (!isFormState(answer) || !/Many$/.test(answer.intent)) return null;
  const sentences = [answer.summary, ...Object.values(answer.errors)];
  const problems = sentences.flatMap((one) => (one ? [{ message: say(i18n, one) }] : []));
  return <ErrorSummary problems={problems} />;
}
