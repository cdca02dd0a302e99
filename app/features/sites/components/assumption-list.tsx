import { useTranslation } from "react-i18next";
import { Card } from "~/ui/card";
import { Disclosure } from "~/ui/disclosure";
import { SubmitButton, TextInput } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import type { AssumptionRow } from "../assumptions.query.server";
import { changeAssumptionSchema } from "../change-assumption.schema";

/** The figures that calculations assume, each with its reason. */
export function AssumptionList({ assumptions }: { assumptions: readonly AssumptionRow[] }) {
  const { t } = useTranslation("volumes");
  return (
    <Card title={t("assumptions.title")}>
      <div className="stack">
        <p className="small muted">{t("assumptions.summary")}</p>
        <ul className="plain-list plain-list--lined">
          {assumptions.map((row) => (
            <li key={`${row.code}-${row.version}`} className="stack stack--tight">
              <div className="inline inline--spread">
                <span className="strong">{t(`assumptions.${row.code}.name`)}</span>
                <span className="numeric strong">{row.value}</span>
              </div>
              <span className="small muted">
                {row.reason ?? t(`assumptions.${row.code}.why`)}
                {row.value !== row.standard &&
                  ` (${t("assumptions.standard", { value: row.standard })})`}
              </span>
              <ChangeAssumption row={row} />
            </li>
          ))}
        </ul>
      </div>
    </Card>
  );
}

function ChangeAssumption({ row }: { row: AssumptionRow }) {
  const { t } = useTranslation("volumes");
  return (
    <Disclosure
      label={t("assumptions.change")}
      variant="tertiary"
      size="small"
      icon="edit"
      floating={false}
    >
      <IntentForm
        schema={changeAssumptionSchema}
        intent="changeAssumption"
        formId={row.code}
        hidden={{ code: row.code, version: row.version }}
        defaults={{ value: String(row.value), reason: row.reason ?? "" }}
        className="stack"
      >
        <TextInput
          name="value"
          label={t("assumptions.value")}
          type="number"
          inputMode="numeric"
          min={row.min}
          max={row.max}
          width="short"
          required
        />
        <TextInput name="reason" label={t("assumptions.reason")} required />
        <div className="form-actions">
          <SubmitButton>{t("assumptions.save")}</SubmitButton>
        </div>
      </IntentForm>
    </Disclosure>
  );
}
