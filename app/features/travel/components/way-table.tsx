import { useTranslation } from "react-i18next";
import { Form } from "react-router";
import { shortSiteName } from "~/domain/placement/site-name";
import { paths } from "~/http/paths";
import { Badge } from "~/ui/badge";
import { Button } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { SubmitButton, TextInput } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { type Column, Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import { stateMinutesSchema } from "../travel.schema";
import type { TravelPage } from "../travel-page.query.server";

type Lookup = NonNullable<TravelPage["lookup"]>;
type Way = Lookup["ways"][number];

export function WayTable({ lookup: { postcode, ways } }: { lookup: Lookup }) {
  const { t } = useTranslation("travel");
  const columns: Column<Way>[] = [
    {
      key: "site",
      header: t("lookup.site"),
      cell: ({ siteId, name }) => (
        <TextLink to={paths.site(siteId)}>{shortSiteName(name)}</TextLink>
      ),
    },
    {
      key: "minutes",
      header: t("lookup.minutes"),
      kind: "number",
      nowrap: true,
      cell: (way) => <Minutes way={way} />,
    },
    {
      key: "origin",
      header: t("lookup.origin"),
      cell: ({ source, estimated }) => (
        <span className="small">{source ?? (estimated ? t("lookup.fromEstimate") : "–")}</span>
      ),
    },
    {
      key: "state",
      header: t("lookup.state"),
      headerHidden: true,
      kind: "action",
      cell: (way) => <StateMinutes postcode={postcode} way={way} />,
    },
  ];
  return (
    <Table
      caption={t("lookup.caption", { postcode })}
      columns={columns}
      rows={ways}
      rowKey={({ siteId }) => siteId}
      stackOnPhone
    />
  );
}

function Minutes({ way: { minutes, estimated } }: { way: Way }) {
  const { t } = useTranslation("travel");
  if (minutes === null) return <Badge tone="warning">{t("lookup.unknown")}</Badge>;
  return (
    <span className="nowrap">
      {estimated && <Badge icon={false}>{t("lookup.estimated")}</Badge>}{" "}
      <span className="strong numeric">{t("lookup.value", { minutes })}</span>
    </span>
  );
}

function StateMinutes({ postcode, way }: { postcode: string; way: Way }) {
  const { t } = useTranslation("travel");
  const { siteId, minutes, source, name } = way;
  return (
    <Disclosure label={t("lookup.state")} variant="tertiary" size="small" icon="edit" align="end">
      <div className="stack">
        <p className="strong">{t("lookup.stateTitle", { name: shortSiteName(name) })}</p>
        <IntentForm
          key={`${minutes}-${source}`}
          schema={stateMinutesSchema}
          intent="stateMinutes"
          formId={`way-${siteId}`}
          hidden={{ postcode, siteId }}
          defaults={{ minutes: minutes === null ? "" : String(minutes), source: source ?? "" }}
          className="stack"
        >
          <TextInput
            name="minutes"
            label={t("lookup.minutes")}
            type="number"
            inputMode="numeric"
            min={0}
            max={300}
            width="short"
            required
          />
          <TextInput name="source" label={t("area.source")} required />
          <div className="form-actions">
            <SubmitButton>{t("lookup.save")}</SubmitButton>
          </div>
        </IntentForm>
        {source && <RemoveMinutes postcode={postcode} siteId={siteId} />}
      </div>
    </Disclosure>
  );
}

function RemoveMinutes({ postcode, siteId }: { postcode: string; siteId: string }) {
  const { t } = useTranslation("travel");
  return (
    <Form method="post">
      <input type="hidden" name="postcode" value={postcode} />
      <input type="hidden" name="siteId" value={siteId} />
      <Button type="submit" name="intent" value="removeMinutes" size="small" icon="refresh">
        {t("lookup.remove")}
      </Button>
    </Form>
  );
}
