import { useTranslation } from "react-i18next";
import { shortSiteName } from "~/domain/placement/site-name";
import { Icon } from "~/ui/icon";
import { formatNumber } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { ExplainedSite, Explanation } from "../explain-plan";

type CellExplanationProps = { explanation: Explanation; isPlaced: boolean };

/** Sites that are told at once; the rest unfolds. */
const FIRST = 4;

/** Why here: what every other site would cost, and which rule forbids it. */
export function CellExplanation({ explanation, isPlaced }: CellExplanationProps) {
  const { t } = useTranslation("boards");
  const possible = explanation.sites.filter(isPossible).sort((a, b) => a.extraCost - b.extraCost);
  const forbidden = explanation.sites.filter((site) => !isPossible(site));
  const better = possible.filter(({ extraCost }) => extraCost < 0).length;
  const verdict = !isPlaced
    ? "open"
    : possible.length === 0
      ? "only"
      : better > 0
        ? "better"
        : "best";
  const rest = possible.slice(FIRST);
  return (
    <section className="board-panel__form" aria-labelledby="why">
      <h3 className="strong small" id="why">
        {t(isPlaced ? "why.title" : "why.titleOpen")}
      </h3>
      <p className="small">{t(`why.${verdict}`, { count: better })}</p>
      <Sites sites={possible.slice(0, FIRST)} />
      {rest.length > 0 && (
        <details>
          <summary className="small">{t("why.more", { count: rest.length })}</summary>
          <Sites sites={rest} />
        </details>
      )}
      {forbidden.length > 0 && (
        <details>
          <summary className="small">{t("why.forbidden", { count: forbidden.length })}</summary>
          <Sites sites={forbidden} />
        </details>
      )}
      <p className="small muted">{t("why.hint")}</p>
    </section>
  );
}

/** Whoever comes first is alone until the next one comes: said, but nothing that stands against it. */
function isPossible({ forbiddenBy }: ExplainedSite): boolean {
  return forbiddenBy.every((rule) => rule === "minTogether");
}

function Sites({ sites }: { sites: readonly ExplainedSite[] }) {
  return (
    <ul className="plain-list board-why">
      {sites.map((site) => (
        <SiteLine key={site.name} site={site} />
      ))}
    </ul>
  );
}

/** "Altona +120: Weg +80, Wunsch +40", or the rule that stands against it. */
function SiteLine({ site }: { site: ExplainedSite }) {
  const { t } = useTranslation(["boards", "proposal"]);
  const locale = useLocale();
  const { name, extraCost, changes, forbiddenBy } = site;
  const points = (cost: number) =>
    `${cost > 0 ? "+" : cost < 0 ? "−" : "±"}${formatNumber(Math.abs(cost), locale)}`;
  const parts = changes.map(({ key, cost }) => `${t(`proposal:costs.key.${key}`)} ${points(cost)}`);
  const rules = forbiddenBy.map((rule) => t(`why.rule.${rule}`));
  const isForbidden = !isPossible(site);
  return (
    <li className="board-why__site">
      <span className="board-why__name">
        {isForbidden && <Icon name="lock" size="small" label={t("why.not")} />}
        {shortSiteName(name)}
      </span>
      {!isForbidden && (
        <span className={extraCost < 0 ? "numeric strong board-why__gain" : "numeric strong"}>
          {points(extraCost)}
        </span>
      )}
      <span className="small muted board-why__parts">
        {(isForbidden ? rules : [...parts, ...rules]).join(" · ")}
      </span>
    </li>
  );
}
