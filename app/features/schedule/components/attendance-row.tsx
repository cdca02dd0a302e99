import { useTranslation } from "react-i18next";
import { ATTENDANCE_MARKS, type AttendanceMark } from "~/domain/schedule/attendance";
import { formatInstant } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { AttendanceMember } from "../attendance-sheet";
import { markField, seenField } from "../record-attendance.schema";

interface AttendanceRowProps {
  member: AttendanceMember;
  mark: AttendanceMark;
}

/** One person with four marks to tap, what they reported, and what was corrected. */
export function AttendanceRow({ member, mark }: AttendanceRowProps) {
  const { t } = useTranslation("schedule");
  const { id, name, away, seen, changes } = member;
  return (
    <fieldset className="attendance__row">
      <legend className="attendance__name">
        {name}
        {away && <span className="small muted">{` · ${t(`absence.${away}`)}`}</span>}
      </legend>
      <input type="hidden" name={seenField(id)} value={seen} />
      <div className="attendance__marks">
        {ATTENDANCE_MARKS.map((choice) => (
          <label key={choice} className="attendance__mark">
            <input
              type="radio"
              name={markField(id)}
              value={choice}
              defaultChecked={choice === mark}
            />
            <span>{t(`attendance.${choice}`)}</span>
          </label>
        ))}
      </div>
      {seen > 0 && mark !== member.mark && (
        <p className="small muted">
          {t("attendance.kept", { mark: t(`attendance.${member.mark}`) })}
        </p>
      )}
      {changes.length > 0 && <Corrections changes={changes} />}
    </fieldset>
  );
}

function Corrections({ changes }: { changes: AttendanceMember["changes"] }) {
  const { t } = useTranslation("schedule");
  const locale = useLocale();
  return (
    <ul className="plain-list small muted" aria-label={t("attendance.corrections")}>
      {changes.map(({ id, from, to, at, by }) => (
        <li key={id}>
          {t("attendance.corrected", {
            from: t(`attendance.${from}`),
            to: t(`attendance.${to}`),
            at: formatInstant(at, locale),
            by,
          })}
        </li>
      ))}
    </ul>
  );
}
