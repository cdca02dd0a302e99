import { type MouseEvent, useCallback } from "react";
import { useFormContext } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { Button } from "~/ui/button";
import type { Alternative } from "../lesson-preview";

interface AlternativesListProps {
  alternatives: readonly Alternative[];
  /** The form has another time now. */
  onTaken: (form: HTMLFormElement | null) => void;
}

/** Free times nearby; each is a button that puts it into the form, also without scripts. */
export function AlternativesList({ alternatives, onTaken }: AlternativesListProps) {
  const { t } = useTranslation("schedule");
  const { setValue } = useFormContext();
  const take = useCallback(
    (event: MouseEvent<HTMLButtonElement>, { day, from, to }: Alternative) => {
      event.preventDefault();
      setValue("day", day);
      setValue("from", from);
      setValue("to", to);
      onTaken(event.currentTarget.form);
    },
    [setValue, onTaken],
  );
  if (alternatives.length === 0) return null;
  return (
    <div className="stack stack--tight">
      <h3 className="kern-heading-small">{t("preview.alternatives")}</h3>
      <ul className="plain-list stack stack--tight">
        {alternatives.map((one) => (
          <li key={`${one.day} ${one.from}`}>
            <Button
              type="submit"
              formMethod="get"
              formNoValidate
              name="use"
              value={`${one.day} ${one.from} ${one.to}`}
              size="small"
              icon="clock"
              onClick={(event) => take(event, one)}
            >
              {t("preview.take", { on: one.day, time: `${one.from}–${one.to}` })}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
