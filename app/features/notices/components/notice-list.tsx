import "./notice-list.css";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { paths } from "~/http/paths";
import { classNames } from "~/ui/class-names";
import { formatInstant } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { ListedNotice } from "../notice-list.query.server";
import { tellNotice } from "../tell-notice";

/** What one was told, newest first; opening a notice leads to what it is about and marks it as read. */
export function NoticeList({ notices }: { notices: readonly ListedNotice[] }) {
  const { t, i18n } = useTranslation("inbox");
  const locale = useLocale();
  return (
    <ul className="plain-list notice-list">
      {notices.map((notice) => {
        const { subject, text } = tellNotice(i18n, notice, locale);
        return (
          <li
            key={notice.id}
            className={classNames("kern-level-2 notice", !notice.isRead && "notice--unread")}
          >
            <p className="notice__subject">
              {!notice.isRead && <span className="notice__mark">{t("new")}</span>}
              <Link className="link" to={paths.notice(notice.id)}>
                {subject}
              </Link>
            </p>
            <p>{text}</p>
            <p className="small muted">{formatInstant(notice.createdAt, locale)}</p>
          </li>
        );
      })}
    </ul>
  );
}
