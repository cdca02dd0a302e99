import { useTranslation } from "react-i18next";
import { Form, useLocation } from "react-router";
import { Button } from "~/ui/button";
import { Checkbox } from "~/ui/checkbox";
import { Disclosure } from "~/ui/disclosure";
import { KeptFields } from "~/ui/filter-bar";
import { SelectField } from "~/ui/select-field";
import { columnKeys, type ListView, pageSizes, plannerColumns } from "../list-view";

interface ColumnChoiceProps {
  view: ListView;
  /** Filters and sort stay as the address says. */
  keep: Record<string, string | readonly string[]>;
  isPlanner: boolean;
}

/** Which columns the list shows and how many lines; kept in the address like everything else. */
export function ColumnChoice({ view, keep, isPlanner }: ColumnChoiceProps) {
  const { t } = useTranslation("people");
  const { pathname } = useLocation();
  const offered = columnKeys.filter((key) => isPlanner || !plannerColumns.includes(key));
  return (
    <Disclosure label={t("columns.button")} icon="settings">
      <Form method="get" action={pathname} className="stack" preventScrollReset>
        <KeptFields values={keep} />
        <fieldset className="stack stack--tight column-choice">
          <legend className="strong">{t("columns.title")}</legend>
          {offered.map((key) => (
            <Checkbox
              key={key}
              id={`column-${key}`}
              name="column"
              value={key}
              label={t(`trainees.column.${key}`)}
              defaultChecked={view.columns.includes(key)}
            />
          ))}
        </fieldset>
        <SelectField
          label={t("columns.size")}
          name="size"
          defaultValue={String(view.size)}
          choices={pageSizes.map((size) => ({ value: String(size), label: String(size) }))}
        />
        <Button type="submit" variant="primary" size="small">
          {t("columns.apply")}
        </Button>
      </Form>
    </Disclosure>
  );
}
