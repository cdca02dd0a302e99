import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { turned, VIEWS } from "~/domain/schedule/view-range";
import { Checkbox } from "~/ui/checkbox";
import { DateField } from "~/ui/date-field";
import { FilterBar } from "~/ui/filter-bar";
import { LinkButton } from "~/ui/link-button";
import { Segments } from "~/ui/segments";
import { SelectField } from "~/ui/select-field";
import { FIRST_DAY, isOfMany, LAST_DAY } from "../asked-schedule.schema";
import type { SchedulePage } from "../schedule-view";
import { KeyHelp } from "./key-help";
import { scheduleAddress } from "./schedule-address";

/** Whose lessons, which days, which view: all of it stands in the address. */
export function ScheduleBar({ page }: { page: SchedulePage }) {
  const { t } = useTranslation("views");
  return (
    <div className="schedule-bar">
      <div className="schedule-bar__turn">
        <PageTurner page={page} />
        <Segments
          label={t("view.label")}
          param="view"
          fallback="week"
          segments={VIEWS.map((view) => ({ value: view, label: t(`view.${view}`) }))}
        />
        <KeyHelp />
      </div>
      <Choices page={page} />
    </div>
  );
}

function PageTurner({ page }: { page: SchedulePage }) {
  const { t } = useTranslation("views");
  const { view, on, week } = page;
  const isNow = week.range.startsOn <= week.today && week.today <= week.range.endsOn;
  const many = isOfMany(page.target.kind);
  const step = many && view === "list" ? "week" : view;
  const to = (pages: number) => scheduleAddress(page, { on: turned(view, on, pages, many) });
  return (
    <nav className="week-navigation" aria-label={t("navigation")}>
      <LinkButton
        to={to(-1)}
        icon="chevron-left"
        iconOnly
        size="small"
        preventScrollReset
        aria-keyshortcuts="ArrowLeft"
      >
        {t(`previous.${step}`)}
      </LinkButton>
      <LinkButton
        to={scheduleAddress(page, { on: undefined })}
        size="small"
        preventScrollReset
        aria-keyshortcuts="T"
        aria-current={isNow ? "date" : undefined}
      >
        {t("today")}
      </LinkButton>
      <LinkButton
        to={to(1)}
        icon="chevron-right"
        iconOnly
        size="small"
        preventScrollReset
        aria-keyshortcuts="ArrowRight"
      >
        {t(`next.${step}`)}
      </LinkButton>
    </nav>
  );
}

function Choices({ page }: { page: SchedulePage }) {
  const { t } = useTranslation("views");
  const { target, view, on, choices, hasOwn, hidesCancelled } = page;
  const bar = useAddressInFields(page);
  const groups = choices.map(({ kind, targets }) => ({
    label: t(`group.${kind}`),
    choices: targets.map(({ value, name }) => ({ value, label: name })),
  }));
  return (
    <div ref={bar} className="schedule-bar__choices">
      <FilterBar keep={{ view }}>
        {groups.length > 0 && (
          <SelectField
            name="for"
            label={t("whose")}
            emptyChoice={false}
            defaultValue={target.value}
            choices={[...(hasOwn ? [{ value: "me", label: t("me") }] : []), ...groups]}
          />
        )}
        <DateField name="on" label={t("date")} defaultValue={on} min={FIRST_DAY} max={LAST_DAY} />
        <Checkbox
          name="cancelled"
          value="no"
          label={t("hideCancelled")}
          defaultChecked={hidesCancelled}
        />
      </FilterBar>
    </div>
  );
}

/** Whoever turns the page with a link or a key finds the new address in the fields; the focus stays. */
function useAddressInFields({ target, on, hidesCancelled }: SchedulePage) {
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const fields = bar.current?.querySelector("form")?.elements;
    const whose = fields?.namedItem("for");
    const day = fields?.namedItem("on");
    const cancelled = fields?.namedItem("cancelled");
    if (whose instanceof HTMLSelectElement) whose.value = target.value;
    if (cancelled instanceof HTMLInputElement) cancelled.checked = hidesCancelled;
    const isTyping = day === document.activeElement;
    if (day instanceof HTMLInputElement && !isTyping) day.value = on;
  }, [target.value, on, hidesCancelled]);
  return bar;
}
