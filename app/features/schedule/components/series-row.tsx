import { useTranslation } from "react-i18next";
import { Checkbox } from "~/ui/checkbox";
import { formatDay, type Locale } from "~/words/format";
import type { Alternative } from "../lesson-preview";
import type { SeriesPreviewRow } from "../series-preview";
import { Sentences, useSentences } from "./sentences";

/** One date of a series: whether it takes place, what speaks against it, and the box to decide. */
export function SeriesRow({ row }: { row: SeriesPreviewRow }) {
  const { t, i18n } = useTranslation(["series", "schedule"]);
  const { ofClash, ofWarning } = useSentences();
  const { on, state, holiday, clashes, warnings, alternatives } = row;
  const isOut = state === "holiday" || state === "taken-out";
  return (
    <li className="series-rows__row">
      <div>
        <span className={isOut ? "numeric muted" : "numeric strong"}>
          {formatDay(on, i18n.language as Locale)}
        </span>{" "}
        <span className="small muted">
          {state === "holiday" && holiday
            ? t("preview.skipped", { holiday: t(`schedule:holiday.${holiday}`) })
            : (state === "added" || state === "taken-out") && t(`preview.${state}`)}
        </span>
        {clashes.length > 0 && (
          <div className="small series-rows__clash">
            <Sentences sentences={clashes.map(ofClash)} />
          </div>
        )}
        {warnings.length > 0 && (
          <div className="small muted">
            <Sentences sentences={warnings.map(ofWarning)} />
          </div>
        )}
        {alternatives.length > 0 && <FreeTimes alternatives={alternatives} />}
      </div>
      <Decision row={row} />
    </li>
  );
}

function FreeTimes({ alternatives }: { alternatives: readonly Alternative[] }) {
  const { t, i18n } = useTranslation("series");
  const times = alternatives
    .map(({ day, from, to }) => `${formatDay(day, i18n.language as Locale)}, ${from}–${to}`)
    .join("; ");
  return <p className="small muted">{t("preview.alternatives", { times })}</p>;
}

/** A holiday can take place all the same; every other date can be left out. */
function Decision({ row: { on, state, holiday } }: { row: SeriesPreviewRow }) {
  const { t } = useTranslation("series");
  const isHoliday = state === "holiday" || (state === "planned" && holiday !== null);
  const name = isHoliday ? "extraOn" : "withoutOn";
  return (
    <Checkbox
      key={name}
      id={`${name}-${on}`}
      name={name}
      value={on}
      label={t(isHoliday ? "preview.inSpite" : "preview.leaveOut")}
      aria-label={t(isHoliday ? "preview.inSpiteDay" : "preview.leaveOutDay", { on })}
      defaultChecked={isHoliday ? state === "planned" : state === "taken-out"}
    />
  );
}
