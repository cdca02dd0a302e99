import { useTranslation } from "react-i18next";
import { accountStates } from "~/domain/people/account-state";
import { FilterBar } from "~/ui/filter-bar";
import { SelectField } from "~/ui/select-field";
import { TextField } from "~/ui/text-field";
import type { TrainerList } from "../trainer-list.query.server";
import { type TrainerView, trainerKinds } from "../trainer-view";

interface TrainerFiltersProps {
  view: TrainerView;
  sites: TrainerList["sites"];
  sort: string | null;
}

/** Name, kind, site and account. */
export function TrainerFilters({ view, sites, sort }: TrainerFiltersProps) {
  const { t } = useTranslation("people");
  return (
    <FilterBar keep={sort ? { sort } : {}}>
      <TextField
        label={t("trainees.search")}
        name="q"
        type="search"
        autoComplete="off"
        defaultValue={view.search}
      />
      <SelectField
        label={t("trainers.kind")}
        name="kind"
        emptyChoice={t("trainers.allKinds")}
        defaultValue={view.kind ?? ""}
        choices={trainerKinds.map((kind) => ({ value: kind, label: t(`trainers.kinds.${kind}`) }))}
      />
      <SelectField
        label={t("trainees.site")}
        name="site"
        emptyChoice={t("trainees.allSites")}
        defaultValue={view.siteId ?? ""}
        choices={sites.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <SelectField
        label={t("account.title")}
        name="account"
        emptyChoice={t("account.all")}
        defaultValue={view.account ?? ""}
        choices={accountStates.map((state) => ({
          value: state,
          label: t(`account.state.${state}`),
        }))}
      />
    </FilterBar>
  );
}
