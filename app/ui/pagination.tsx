import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { LinkButton } from "./link-button";

interface PaginationProps {
  /** Counted from 1. */
  page: number;
  pageSize: number;
  total: number;
  /** Says what is paged where a page has several lists. */
  label?: string;
}

/** Earlier and later parts of a long list; lives in the URL as `page`. */
export function Pagination({ page, pageSize, total, label }: PaginationProps) {
  const { t } = useTranslation("common");
  const [search] = useSearchParams();
  if (total <= pageSize) return null;
  const from = (page - 1) * pageSize + 1;
  const to = Math.min(page * pageSize, total);
  return (
    <nav className="pagination" aria-label={label ?? t("pagination.label")}>
      <span className="small muted numeric">{t("pagination.range", { from, to, total })}</span>
      {page > 1 && (
        <LinkButton size="small" icon="chevron-left" to={{ search: searchOf(search, page - 1) }}>
          {t("pagination.previous")}
        </LinkButton>
      )}
      {to < total && (
        <LinkButton size="small" icon="chevron-right" to={{ search: searchOf(search, page + 1) }}>
          {t("pagination.next")}
        </LinkButton>
      )}
    </nav>
  );
}

function searchOf(search: URLSearchParams, page: number): string {
  const next = new URLSearchParams(search);
  next.set("page", String(page));
  return next.toString();
}
