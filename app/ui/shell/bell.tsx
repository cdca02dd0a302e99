import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Icon } from "../icon";

const MOST = 99;

/** In the header: how many things one has not read yet, and the way to them. */
export function Bell({ to, unread }: { to: string; unread: number }) {
  const { t } = useTranslation("shell");
  return (
    <Link className="bell" to={to}>
      <Icon name="bell" />
      <span className="visually-hidden">
        {unread > 0 ? t("unread", { count: unread }) : t("allRead")}
      </span>
      {unread > 0 && (
        <span className="navigation-count bell__count numeric" aria-hidden="true">
          {unread > MOST ? `${MOST}+` : unread}
        </span>
      )}
    </Link>
  );
}
