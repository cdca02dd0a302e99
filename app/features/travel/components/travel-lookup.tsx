import { useTranslation } from "react-i18next";
import { Form } from "react-router";
import { Button } from "~/ui/button";
import { Card } from "~/ui/card";
import { Disclosure } from "~/ui/disclosure";
import { TextField } from "~/ui/text-field";
import { formatNumber } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { TravelPage } from "../travel-page.query.server";
import { AreaForm } from "./area-form";
import { WayTable } from "./way-table";
import "./travel-lookup.css";

/** All ways from one postcode, stated or estimated. */
export function TravelLookup({ lookup, from }: Pick<TravelPage, "lookup"> & { from: string }) {
  const { t } = useTranslation("travel");
  return (
    <Card title={t("lookup.title")}>
      <div className="stack">
        <Form method="get" className="inline travel-lookup" key={from}>
          <TextField
            name="from"
            label={t("lookup.postcode")}
            defaultValue={from}
            inputMode="numeric"
            maxLength={5}
            width="short"
          />
          <Button type="submit">{t("lookup.show")}</Button>
        </Form>
        {lookup && <Area lookup={lookup} />}
        {lookup && <WayTable lookup={lookup} />}
      </div>
    </Card>
  );
}

type Lookup = NonNullable<TravelPage["lookup"]>;

function Area({ lookup: { area, postcode } }: { lookup: Lookup }) {
  const { t } = useTranslation("travel");
  const locale = useLocale();
  if (area) {
    const latitude = formatNumber(area.latitude, locale, 4);
    const longitude = formatNumber(area.longitude, locale, 4);
    return (
      <p className="small muted">
        {t("area.of", { name: area.name, latitude, longitude })} · {area.source}
      </p>
    );
  }
  return (
    <div className="stack">
      <p>{t("area.unknown")}</p>
      <Disclosure label={t("questions.placeArea")} size="small" icon="place" floating={false}>
        <AreaForm postcode={postcode} />
      </Disclosure>
    </div>
  );
}
