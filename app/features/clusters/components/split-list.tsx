import { useTranslation } from "react-i18next";
import { Form } from "react-router";
import { Button } from "~/ui/button";
import { Card } from "~/ui/card";
import { SelectField } from "~/ui/select-field";
import type { BoardPerson, ClusterBoard } from "../cluster-board";
import type { Seats, SplitMeasures } from "../split-measures";
import { SizeBadge } from "./size-badge";
import "./split-board.css";

interface SplitListProps {
  board: ClusterBoard;
  seats: Seats;
  measures: SplitMeasures;
  /** What the address says besides, kept when the form is sent. */
  search: URLSearchParams;
  put: (traineeId: string, key: string) => void;
}

/** The same split as a form: a cluster to choose for everybody; it needs no JavaScript and fits a phone. */
export function SplitList({ board, seats, measures, search, put }: SplitListProps) {
  const { t } = useTranslation(["clusters", "splits"]);
  const pool = board.people.filter(({ id }) => !seats[id]);
  return (
    <Form method="get" className="split-list" preventScrollReset>
      <KeptFields search={search} />
      <div className="columns">
        {pool.length > 0 && (
          <Card title={t("without.column")} headingLevel={3}>
            <Rows board={board} seats={seats} put={put} people={pool} />
          </Card>
        )}
        {board.columns.map(({ key, name }) => {
          const measure = measures.columns.get(key);
          return (
            <Card
              key={key}
              title={name}
              headingLevel={3}
              aside={measure && <SizeBadge count={measure.size} judgement={measure.judgement} />}
            >
              <Rows
                board={board}
                seats={seats}
                put={put}
                people={board.people.filter(({ id }) => seats[id] === key)}
              />
            </Card>
          );
        })}
      </div>
      <noscript>
        <div className="split-list__apply">
          <Button type="submit" icon="refresh">
            {t("splits:split.apply")}
          </Button>
        </div>
      </noscript>
    </Form>
  );
}

/** Options that the form does not show; a name may stand there several times. */
function KeptFields({ search }: Pick<SplitListProps, "search">) {
  const names = [...new Set(search.keys())].filter((name) => name !== "put" && name !== "size");
  const sizes = search.getAll("size");
  return (
    <>
      {names.map((name) => (
        <input key={name} type="hidden" name={name} value={search.get(name) ?? ""} />
      ))}
      {[...sizes.entries()].map(([place, size]) => (
        <input key={`size-${place}`} type="hidden" name="size" value={size} />
      ))}
    </>
  );
}

interface RowsProps {
  board: ClusterBoard;
  seats: Seats;
  put: SplitListProps["put"];
  people: readonly BoardPerson[];
}

function Rows({ board, seats, put, people }: RowsProps) {
  const { t } = useTranslation(["clusters", "splits"]);
  if (people.length === 0) return <p className="small muted">{t("splits:split.empty")}</p>;
  return (
    <ul className="plain-list plain-list--lined">
      {people.map((person) => (
        <li key={person.id} className="split-list__row">
          <PersonText person={person} board={board} />
          <SelectField
            key={seats[person.id]}
            id={`put-${person.id}`}
            name="put"
            label={t("splits:split.clusterOf", { name: person.name })}
            labelHidden
            disabled={person.later !== null}
            emptyChoice={seats[person.id] ? false : t("without.column")}
            defaultValue={`${person.id}:${seats[person.id] ?? ""}`}
            onChange={({ target }) => put(person.id, target.value.split(":")[1] ?? "")}
            choices={board.columns.map(({ key, name }) => ({
              value: `${person.id}:${key}`,
              label: name,
            }))}
          />
        </li>
      ))}
    </ul>
  );
}

function PersonText({ person, board }: { person: BoardPerson; board: ClusterBoard }) {
  const { t } = useTranslation(["clusters", "splits"]);
  const { name, partTimePercent, postcode, cohortId, cohort } = person;
  const facts = [
    partTimePercent < 100 && t("partTime", { percent: partTimePercent }),
    postcode,
    cohortId !== board.cohortId && t("guestOf", { cohort }),
  ].filter(Boolean);
  return (
    <span className="member-list__name">
      {name}
      <span className="small muted split-list__facts">{facts.join(" · ")}</span>
    </span>
  );
}
