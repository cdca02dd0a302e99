import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";

const NOTICES_PER_PAGE = 25;

export type NoticeFilter = { show: "unread" | "all"; page: number };

/** Everybody's own notices, newest first. */
export async function noticeList({ personId }: Actor, { show, page }: NoticeFilter) {
  const where = { personId, ...(show === "unread" && { readAt: null }) };
  const [total, rows] = await Promise.all([
    db.notice.count({ where }),
    db.notice.findMany({
      where,
      select: { id: true, kind: true, values: true, createdAt: true, readAt: true },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      skip: (page - 1) * NOTICES_PER_PAGE,
      take: NOTICES_PER_PAGE,
    }),
  ]);
  return {
    total,
    pageSize: NOTICES_PER_PAGE,
    notices: rows.map(({ createdAt, readAt, ...row }) => ({
      ...row,
      createdAt: createdAt.toISOString(),
      isRead: readAt !== null,
    })),
  };
}

export type ListedNotice = Awaited<ReturnType<typeof noticeList>>["notices"][number];

/** What the bell shows, on every page. */
export function unreadNotices({ personId }: Actor): Promise<number> {
  return db.notice.count({ where: { personId, readAt: null } });
}
