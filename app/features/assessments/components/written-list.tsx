import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { paths } from "~/http/paths";
import { Badge } from "~/ui/badge";
import { Card } from "~/ui/card";
import { Disclosure } from "~/ui/disclosure";
import { EmptyState } from "~/ui/empty-state";
import { formatDate } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { WrittenAssessment } from "../assessment-list.query.server";
import { AssessmentBadge } from "./assessment-badge";

type Rows = readonly WrittenAssessment[];

/** A planner's: what waits for them first, then `children`, and what is done folded away. */
export function PlannerAssessments({ rows, children }: { rows: Rows; children: ReactNode }) {
  const { t } = useTranslation("assessments");
  const of = (state: WrittenAssessment["state"]) => rows.filter((row) => row.state === state);
  const confirmed = of("confirmed");
  const groups = [
    ["discussed", t("list.toConfirm")],
    ["completed", t("list.toDiscuss")],
  ] as const;
  return (
    <div className="stack">
      {rows.length === 0 && (
        <EmptyState title={t("list.plannerEmpty")}>{t("list.plannerEmptyText")}</EmptyState>
      )}
      {groups.map(([state, title]) => {
        const own = of(state);
        return own.length > 0 && <Group key={state} title={title} rows={own} isNamed />;
      })}
      {children}
      {confirmed.length > 0 && (
        <Disclosure
          label={t("list.confirmedCount", { count: confirmed.length })}
          size="small"
          floating={false}
        >
          <Group title={null} rows={confirmed} isNamed />
        </Disclosure>
      )}
    </div>
  );
}

/** A trainee's own; the words open after the talk. */
export function OwnAssessments({ rows }: { rows: Rows }) {
  const { t } = useTranslation("assessments");
  if (rows.length === 0) {
    return <EmptyState title={t("list.traineeEmpty")}>{t("list.traineeEmptyText")}</EmptyState>;
  }
  return <Group title={null} rows={rows} isNamed={false} />;
}

type GroupProps = { title: string | null; rows: Rows; isNamed: boolean };

function Group({ title, rows, isNamed }: GroupProps) {
  return (
    <Card title={title}>
      <ul className="plain-list plain-list--lined">
        {rows.map((row) => (
          <li key={row.id}>
            <Row row={row} isNamed={isNamed} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Row({ row, isNamed }: { row: WrittenAssessment; isNamed: boolean }) {
  const { t } = useTranslation("assessments");
  const locale = useLocale();
  const { id, name, cohort, phase, place, state, isOpen, isRead, dueOn } = row;
  const title = isNamed ? name : `${phase}, ${place}`;
  const detail = isNamed ? `${cohort} · ${phase}, ${place}` : null;
  const canOpen = isNamed || isOpen;
  return (
    <div className="inline inline--spread">
      <div>
        {canOpen ? (
          <Link className="link strong" to={paths.assessment(id)}>
            {title}
          </Link>
        ) : (
          <span className="strong">{title}</span>
        )}
        <p className="muted small">
          {[detail, t("due.ahead", { day: formatDate(dueOn, locale) })].filter(Boolean).join(" · ")}
        </p>
        {!canOpen && <p className="muted small">{t("list.afterTalk")}</p>}
      </div>
      <span className="inline">
        {!isNamed && isOpen && !isRead && <Badge tone="info">{t("list.unread")}</Badge>}
        <AssessmentBadge state={state} />
      </span>
    </div>
  );
}
