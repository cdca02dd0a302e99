import { useTranslation } from "react-i18next";
import { CLUSTER_SIZE } from "~/domain/clusters/sizing";
import { DateField } from "~/ui/date-field";
import { FilterBar } from "~/ui/filter-bar";
import { SelectField } from "~/ui/select-field";
import { TextField } from "~/ui/text-field";
import "./member-list.css";
import type { ClusterProposal } from "../propose-clusters.server";

interface ProposalChoiceProps {
  proposal: ClusterProposal;
  startsOn: string;
}

/** How many clusters, from which day, and the size of each; the preview follows every change. */
export function ProposalChoice({ proposal, startsOn }: ProposalChoiceProps) {
  const { t } = useTranslation("clusters");
  const { numbers, sizes } = proposal;
  return (
    <FilterBar label={t("propose.title")}>
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
      <DateField label={t("propose.startsOn")} name="start" defaultValue={startsOn} />
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
    </FilterBar>
  );
}

function numbered(sizes: readonly number[]): { size: number; index: number }[] {
  return sizes.map((size, index) => ({ size, index }));
}
