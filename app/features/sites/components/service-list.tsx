import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { Card } from "~/ui/card";
import { Disclosure } from "~/ui/disclosure";
import { DayInput, SubmitButton, TextInput } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { TextLink } from "~/ui/text-link";
import { formatDate } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import { changeServiceSchema } from "../change-service.schema";
import type { VolumesPage } from "../volumes-page.query.server";

type Service = VolumesPage["services"][number];

/** Services with the modules they give practice in and how much of them is done online. */
export function ServiceList({ services }: Pick<VolumesPage, "services">) {
  const { t } = useTranslation("volumes");
  return (
    <Card title={t("services.title")}>
      <ul className="plain-list plain-list--lined">
        {services.map((service) => (
          <li key={`${service.id}-${service.version}`} className="stack stack--tight">
            <ServiceLine service={service} />
            <ChangeService service={service} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function ServiceLine({ service }: { service: Service }) {
  const { t } = useTranslation("volumes");
  const locale = useLocale();
  const { title, modules, digitalShare, source, asOf } = service;
  return (
    <>
      <div className="inline inline--spread">
        <span className="strong">{title}</span>
        <span className="numeric">
          {digitalShare === null
            ? t("module.digitalUnknown")
            : t("module.digital", { share: digitalShare })}
        </span>
      </div>
      <span className="inline small">
        {modules.map(({ code, title: module }) => (
          <TextLink key={code} to={paths.modulePractice(code)}>
            {[code, module].filter(Boolean).join(" ")}
          </TextLink>
        ))}
      </span>
      {source && (
        <span className="small muted">
          {[source, asOf && `${t("services.asOf")} ${formatDate(asOf, locale)}`]
            .filter(Boolean)
            .join(", ")}
        </span>
      )}
    </>
  );
}

function ChangeService({ service }: { service: Service }) {
  const { t } = useTranslation("volumes");
  const { id: serviceId, version, digitalShare, asOf, source } = service;
  return (
    <Disclosure
      label={t("services.change")}
      variant="tertiary"
      size="small"
      icon="edit"
      floating={false}
    >
      <IntentForm
        schema={changeServiceSchema}
        intent="changeService"
        formId={serviceId}
        hidden={{ serviceId, version }}
        defaults={{
          digitalShare: digitalShare === null ? "" : String(digitalShare),
          asOf: asOf ?? "",
          source: source ?? "",
        }}
        className="stack"
      >
        <div className="form-grid">
          <TextInput
            name="digitalShare"
            label={t("services.share")}
            hint={t("services.shareHint")}
            inputMode="numeric"
            width="short"
          />
          <DayInput name="asOf" label={t("services.asOf")} />
          <div className="form-grid__full">
            <TextInput name="source" label={t("services.source")} />
          </div>
        </div>
        <div className="form-actions">
          <SubmitButton>{t("services.save")}</SubmitButton>
        </div>
      </IntentForm>
    </Disclosure>
  );
}
