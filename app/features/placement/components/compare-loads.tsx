import { useTranslation } from "react-i18next";
import { shortSiteName } from "~/domain/placement/site-name";
import { Section } from "~/ui/section";
import { TableFrame } from "~/ui/table-frame";
import type { PlanComparison } from "../versions/compare-plans.query.server";

/** How full each site is, phase by phase, in every plan. */
export function CompareLoads({ loads, phases, compared }: PlanComparison) {
  const { t } = useTranslation("versions");
  if (loads.length === 0) return null;
  return (
    <Section title={t("loads.title")} summary={t("loads.summary")}>
      <TableFrame caption={t("loads.caption")} dense stickyColumn>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {t("loads.site")}
            </th>
            {compared.map(({ plan }) => (
              <th key={plan.id} scope="colgroup" colSpan={phases.length}>
                {plan.name}
              </th>
            ))}
          </tr>
          <tr>
            {compared.flatMap(({ plan }) =>
              phases.map((phase) => (
                <th key={plan.id + phase.id} scope="col" className="table__cell--number">
                  {phase.title}
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {loads.map((site) => (
            <tr key={site.id}>
              <th scope="row">{shortSiteName(site.name)}</th>
              {compared.flatMap(({ plan }, index) =>
                phases.map((phase, at) => (
                  <td key={plan.id + phase.id} className="table__cell--number">
                    <Load load={site.plans[index]?.[at]} />
                  </td>
                )),
              )}
            </tr>
          ))}
        </tbody>
      </TableFrame>
    </Section>
  );
}

function Load({ load }: { load: { taken: number; places: number } | undefined }) {
  const { t } = useTranslation("versions");
  if (!load) return "–";
  const text = `${load.taken}/${load.places}`;
  return load.taken > load.places ? (
    <strong>
      {text} <span>{t("loads.over")}</span>
    </strong>
  ) : (
    text
  );
}
