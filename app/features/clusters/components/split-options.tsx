import { useTranslation } from "react-i18next";
import type { SplitAims } from "~/domain/clusters/objective";
import { CLUSTER_SIZE } from "~/domain/clusters/sizing";
import { DateField } from "~/ui/date-field";
import { FilterBar } from "~/ui/filter-bar";
import { SelectField } from "~/ui/select-field";
import { TextField } from "~/ui/text-field";
import { MIXINGS } from "../asked-split";
import type { ClusterBoard } from "../cluster-board";
import type { CohortClusters } from "../cohort-clusters.query.server";
import "./member-list.css";

interface SplitOptionsProps {
  board: ClusterBoard;
  data: CohortClusters;
  view: string;
}

/** How the split is wanted; the proposal follows every change, and changes by hand begin anew. */
export function SplitOptions({ board, data, view }: SplitOptionsProps) {
  const { t } = useTranslation(["clusters", "splits"]);
  return (
    <FilterBar label={t("propose.title")} keep={{ plan: board.plan, view }}>
      {board.numbers.length > 0 && <NumberField board={board} />}
      <DateField label={t("propose.startsOn")} name="start" defaultValue={board.startsOn} />
      {board.plan !== "hand" && (
        <>
          <MixingField aim="partTime" aims={data.aims} />
          <MixingField aim="postcode" aims={data.aims} />
        </>
      )}
      {data.otherCohorts.length > 0 && <Guests board={board} data={data} />}
      {board.sizes.length > 0 && <SizeFields sizes={board.sizes} />}
    </FilterBar>
  );
}

function NumberField({ board: { numbers, sizes } }: Pick<SplitOptionsProps, "board">) {
  const { t } = useTranslation(["clusters", "splits"]);
  return (
    <SelectField
      label={t("propose.number")}
      name="clusters"
      emptyChoice={false}
      key={sizes.length}
      defaultValue={String(sizes.length)}
      choices={numbers.map((count) => ({
        value: String(count),
        label: t("propose.numberChoice", { count }),
      }))}
    />
  );
}

function MixingField({ aim, aims }: { aim: keyof SplitAims; aims: SplitAims }) {
  const { t } = useTranslation(["clusters", "splits"]);
  return (
    <SelectField
      label={t(`splits:aim.${aim}`)}
      name={aim}
      emptyChoice={false}
      defaultValue={aims[aim]}
      choices={MIXINGS.map((value) => ({ value, label: t(`splits:mixing.${value}`) }))}
    />
  );
}

/** Whose trainees without a cluster are dealt in, and whether programmes mix then. */
function Guests({ board, data }: Pick<SplitOptionsProps, "board" | "data">) {
  const { t } = useTranslation(["clusters", "splits"]);
  return (
    <>
      <SelectField
        label={t("splits:aim.guests")}
        name="with"
        emptyChoice={t("splits:aim.noGuests")}
        defaultValue={board.withCohortId ?? ""}
        choices={data.otherCohorts.map(({ id, name }) => ({ value: id, label: name }))}
      />
      {board.withCohortId && board.plan !== "hand" && (
        <MixingField aim="programme" aims={data.aims} />
      )}
    </>
  );
}

function SizeFields({ sizes }: { sizes: readonly number[] }) {
  const { t } = useTranslation(["clusters", "splits"]);
  return (
    <div className="size-inputs">
      {numbered(sizes).map(({ size, index }) => (
        <TextField
          key={`${sizes.length}-${index}-${size}`}
          id={`field-size-${index}`}
          label={t("propose.size", { number: index + 1 })}
          name="size"
          type="number"
          width="short"
          min={CLUSTER_SIZE.least}
          max={CLUSTER_SIZE.most}
          defaultValue={size}
        />
      ))}
    </div>
  );
}

function numbered(sizes: readonly number[]): { size: number; index: number }[] {
  return sizes.map((size, index) => ({ size, index }));
}
