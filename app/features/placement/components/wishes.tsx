import { useTranslation } from "react-i18next";
import { shortSiteName } from "~/domain/placement/site-name";
import type { BoardSite, BoardWish } from "../board";

type WishesProps = { wishes: readonly BoardWish[]; sites: readonly BoardSite[] };

/** "1. KAL 2. KCI": wished sites by rank; the whole name on pointing and read out. */
export function Wishes({ wishes, sites }: WishesProps) {
  const { t } = useTranslation("placement");
  return wishes.map(({ rank, siteId }) => {
    const site = sites.find(({ id }) => id === siteId);
    const whole = t("grid.wishLong", { rank, site: shortSiteName(site?.name ?? "–") });
    return (
      <span key={rank} className="plan-cell__wish" title={whole}>
        <span aria-hidden="true">{t("grid.wishShort", { rank, code: site?.code ?? "–" })}</span>
        <span className="visually-hidden">{whole}</span>
      </span>
    );
  });
}
