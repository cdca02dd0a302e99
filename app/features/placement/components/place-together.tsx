import { useTranslation } from "react-i18next";
import { Form } from "react-router";
import { shortSiteName } from "~/domain/placement/site-name";
import { paths } from "~/http/paths";
import { Button } from "~/ui/button";
import { classNames } from "~/ui/class-names";
import { SelectField } from "~/ui/select-field";
import type { PlanBoard } from "../board";
import type { BoardView } from "../board-view";
import { TOGETHER_FORM } from "./board-tick";
import { ComingBack } from "./coming-back";
import type { Shown } from "./use-plan-edits";

type PlaceTogetherProps = {
  board: PlanBoard;
  view: BoardView;
  shown: Shown;
  /** Bars that are chosen; without any, whoever is ticked. */
  selected: ReadonlySet<string>;
  clear: () => void;
};

/** Acts on everybody who is ticked or chosen at once: a site, an exchange, a lock. */
export function PlaceTogether({ board, view, shown, selected, clear }: PlaceTogetherProps) {
  const { t } = useTranslation("boards");
  const { plan, phases, sites } = board;
  const choices = sites.map(({ id, name }) => ({ value: id, label: shortSiteName(name) }));
  return (
    <Form
      method="post"
      action={paths.plan(plan.id)}
      id={TOGETHER_FORM}
      key={plan.version}
      preventScrollReset
      className={classNames(
        "board-together kern-level-2",
        selected.size > 0 && "board-together--chosen",
      )}
      onSubmit={clear}
      aria-label={t("together.title")}
    >
      <input type="hidden" name="version" value={plan.version} />
      <ComingBack planId={plan.id} shown={shown} />
      {[...selected].map((token) => (
        <input key={token} type="hidden" name="cells" value={token} />
      ))}
      <span className="strong small" aria-hidden="true">
        {selected.size > 0 ? t("together.chosen", { count: selected.size }) : t("together.title")}
      </span>
      {selected.size === 0 && (
        <SelectField
          label={t("together.phase")}
          labelHidden
          name="phaseId"
          emptyChoice={t("together.allPhases")}
          defaultValue={
            view.phase ?? phases.find(({ placed, needed }) => placed < needed)?.id ?? ""
          }
          choices={phases.map(({ id, title }) => ({ value: id, label: title }))}
        />
      )}
      <SelectField
        label={t("together.site")}
        labelHidden
        name="siteId"
        emptyChoice={t("together.nobody")}
        choices={choices}
      />
      <Button type="submit" name="intent" value="place" size="small">
        {t("together.place")}
      </Button>
      <MoreForMany />
    </Form>
  );
}

/** What else can be done to many at once. */
function MoreForMany() {
  const { t } = useTranslation("boards");
  const acts = ["swap", "lock", "unlock"] as const;
  return (
    <span className="board-together__more">
      {acts.map((act) => (
        <Button
          key={act}
          type="submit"
          name="intent"
          value={act}
          size="small"
          icon={act}
          variant="tertiary"
        >
          {t(`together.${act}`)}
        </Button>
      ))}
    </span>
  );
}
