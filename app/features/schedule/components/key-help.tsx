import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Checkbox } from "~/ui/checkbox";
import { Disclosure } from "~/ui/disclosure";
import { letterKeysAreOn, switchLetterKeys } from "./letter-keys";

/** What the keyboard does here, and the switch that takes its letters away. */
export function KeyHelp() {
  const { t } = useTranslation("views");
  const [isOn, setOn] = useState(true);
  useEffect(() => setOn(letterKeysAreOn()), []);
  const rows = [
    [t("keys.sideways"), t("keys.turn")],
    [t("keys.arrows"), t("keys.lessons")],
    ["T", t("keys.today")],
    ["1 2 3 4", t("keys.views")],
  ] as const;
  return (
    <span className="key-help">
      <Disclosure label={t("keys.open")} icon="help" iconOnly size="small" align="end">
        <h2 className="kern-heading-small">{t("keys.title")}</h2>
        <dl className="key-help__keys">
          {rows.map(([key, does]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <Checkbox
          name="keys"
          label={t("keys.on")}
          checked={isOn}
          onChange={({ currentTarget }) => {
            switchLetterKeys(currentTarget.checked);
            setOn(currentTarget.checked);
          }}
        />
      </Disclosure>
    </span>
  );
}
