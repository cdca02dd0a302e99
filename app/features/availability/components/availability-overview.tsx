import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { paths } from "~/http/paths";
import { Card } from "~/ui/card";
import type { AvailabilityOverview as Overview } from "../availability-page.query.server";
import { SaidWhen } from "./said-when";

/** Who cannot for some days, and who never can on some weekdays; each name leads to their own page. */
export function AvailabilityOverview({ trainers }: { trainers: Overview }) {
  const { t } = useTranslation("cover");
  const some = (isRegular: boolean) =>
    trainers
      .map(({ rows, ...trainer }) => ({
        ...trainer,
        rows: rows.filter(({ weekdays }) => weekdays.length > 0 === isRegular),
      }))
      .filter(({ rows }) => rows.length > 0);
  return (
    <div className="split">
      <Said title={t("away.days")} none={t("away.daysNone")} trainers={some(false)} />
      <Said title={t("away.regular")} none={t("away.regularNone")} trainers={some(true)} />
    </div>
  );
}

interface SaidProps {
  title: string;
  none: string;
  trainers: Overview;
}

function Said({ title, none, trainers }: SaidProps) {
  return (
    <Card title={title}>
      {trainers.length === 0 && <p className="muted">{none}</p>}
      <ul className="plain-list plain-list--lined">
        {trainers.map(({ id, name, rows }) => (
          <li key={id} className="stack stack--tight">
            <Link className="link strong" to={paths.availability({ trainer: id })}>
              {name}
            </Link>
            {rows.map((row) => (
              <SaidWhen key={row.id} row={row} />
            ))}
          </li>
        ))}
      </ul>
    </Card>
  );
}
