import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Form, useLocation } from "react-router";
import { shortSiteName } from "~/domain/placement/site-name";
import { paths } from "~/http/paths";
import { Button } from "~/ui/button";
import { SelectField } from "~/ui/select-field";
import { formatDate, formatWeek } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { CellPanel } from "../cell-panel.query.server";
import { cellToken } from "../edit-plan.schema";
import { ComingBack } from "./coming-back";
import { useWayText } from "./way-text";

type CellFormProps = { panel: CellPanel };

/** Everything that dragging does, as forms. */
export function MoveForm({ panel }: CellFormProps) {
  const { t } = useTranslation("boards");
  const current = panel.parts.length === 1 ? panel.parts[0]?.siteId : undefined;
  return (
    <PanelForm panel={panel} title={t("move.title")} open>
      <SelectField
        label={t("move.site")}
        name="siteId"
        defaultValue={current ?? ""}
        key={current}
        emptyChoice={t("move.nobody")}
        choices={useChoices(panel)}
      />
      <Button type="submit" name="intent" value="place" size="small" variant="primary">
        {t("move.submit")}
      </Button>
    </PanelForm>
  );
}

export function SwapForm({ panel }: CellFormProps) {
  const { t } = useTranslation("boards");
  const partners = panel.partners.filter(({ site }) => site !== null);
  if (panel.parts.length > 1 || partners.length === 0) return null;
  return (
    <PanelForm panel={panel} title={t("swap.title")}>
      <SelectField
        label={t("swap.with")}
        name="withId"
        required
        choices={partners.map(({ id, name, site }) => ({
          value: id,
          label: t("swap.choice", { name, site: shortSiteName(site ?? "") }),
        }))}
      />
      <Button type="submit" name="intent" value="swap" size="small">
        {t("swap.submit")}
      </Button>
    </PanelForm>
  );
}

export function SplitForm({ panel }: CellFormProps) {
  const { t } = useTranslation("boards");
  const locale = useLocale();
  const choices = useChoices(panel);
  if (panel.parts.length === 0 || panel.mondays.length === 0) return null;
  return (
    <PanelForm panel={panel} title={t("split.title")} field="cell">
      <SelectField
        label={t("split.from")}
        name="from"
        required
        choices={panel.mondays.map((on) => ({
          value: on,
          label: t("split.week", { week: formatWeek(on, locale), day: formatDate(on, locale) }),
        }))}
      />
      <SelectField label={t("split.site")} name="siteId" required choices={choices} />
      <Button type="submit" name="intent" value="split" size="small">
        {t("split.submit")}
      </Button>
    </PanelForm>
  );
}

export function LockForm({ panel }: CellFormProps) {
  const { t } = useTranslation("boards");
  const isLocked = panel.parts.some(({ locked }) => locked);
  return (
    <PanelForm panel={panel}>
      <Button
        type="submit"
        name="intent"
        value={isLocked ? "unlock" : "lock"}
        size="small"
        icon={isLocked ? "unlock" : "lock"}
      >
        {t(isLocked ? "lock.release" : "lock.hold")}
      </Button>
      <p className="small muted">{t("lock.hint")}</p>
    </PanelForm>
  );
}

type PanelFormProps = CellFormProps & {
  title?: string;
  field?: "cells" | "cell";
  open?: boolean;
  children: ReactNode;
};

function PanelForm({ panel, title, field = "cells", open = false, children }: PanelFormProps) {
  const { search } = useLocation();
  const { plan, trainee, phase } = panel;
  const cell = cellToken(trainee.id, phase.id);
  const form = (
    <Form
      method="post"
      action={paths.plan(plan.id)}
      preventScrollReset
      className="stack stack--tight"
    >
      <ComingBack planId={plan.id} shown={{ search, panel: `cells/${cell}` }} />
      <input type="hidden" name="version" value={plan.version} />
      <input type="hidden" name={field} value={cell} />
      {children}
    </Form>
  );
  if (!title) return <div className="board-panel__form">{form}</div>;
  return (
    <details className="board-panel__form" open={open}>
      <summary className="strong small">{title}</summary>
      {form}
    </details>
  );
}

/** "2. Wunsch: Altona · 34 min · 1 frei". */
function useChoices({ choices }: CellPanel) {
  const { t } = useTranslation("boards");
  const said = useWayText();
  return choices.map(({ id, name, left, way, isBarred, rank }) => {
    const room = left > 0 ? t("move.left", { count: left }) : t("move.full");
    const facts = [
      rank === null ? shortSiteName(name) : t("move.wished", { rank, site: shortSiteName(name) }),
      way && said(way),
      isBarred ? t("move.barred") : room,
    ];
    return { value: id, label: facts.filter(Boolean).join(" · ") };
  });
}
