import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link, useSearchParams } from "react-router";
import { Icon } from "./icon";

interface SortHeaderProps {
  children: ReactNode;
  kind?: "text" | "number" | "action" | undefined;
  sortBy?: string | undefined;
}

/** A column's head; sorting lives in the URL as `sort=name` or `sort=-name`. */
export function SortHeader({ children, kind = "text", sortBy }: SortHeaderProps) {
  const [search] = useSearchParams();
  const className = kind === "text" ? undefined : `table__cell--${kind}`;
  if (!sortBy) {
    return (
      <th scope="col" className={className}>
        {children}
      </th>
    );
  }
  const order = orderOf(search.get("sort"), sortBy);
  return (
    <th scope="col" className={className} aria-sort={order}>
      <SortLink order={order} sortBy={sortBy} search={search}>
        {children}
      </SortLink>
    </th>
  );
}

type Order = "ascending" | "descending" | undefined;

function orderOf(sort: string | null, sortBy: string): Order {
  if (sort === sortBy) return "ascending";
  return sort === `-${sortBy}` ? "descending" : undefined;
}

interface SortLinkProps {
  order: Order;
  sortBy: string;
  search: URLSearchParams;
  children: ReactNode;
}

function SortLink({ order, sortBy, search, children }: SortLinkProps) {
  const { t } = useTranslation("common");
  const next = new URLSearchParams(search);
  next.set("sort", order === "ascending" ? `-${sortBy}` : sortBy);
  next.delete("page");
  const arrow = order === "descending" ? "arrow-down" : "arrow-up";
  return (
    <Link
      className="table__sort"
      to={{ search: next.toString() }}
      replace
      preventScrollReset
      title={t(order === "ascending" ? "table.sortDescending" : "table.sortAscending")}
    >
      {children}
      <span className={order ? undefined : "table__sort-hint"}>
        <Icon name={arrow} size="small" />
      </span>
    </Link>
  );
}
