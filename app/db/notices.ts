// What somebody is told is a row, written in the transaction of what it tells of; a rolled back change
// tells nobody. Mail and the page of notices are made from the rows.

import { wake } from "~/platform/jobs";
import type { notices as catalogue } from "~/words/de/notices";
import { afterCommit, type Tx } from "./transaction";

/** Makes mail of what waits; woken by what tells. */
export const noticeJob = { name: "notices" } as const;

export type NoticeKind = keyof typeof catalogue;

/** `values` stand in the kind's sentences, days as ISO text; `to` is an address of `paths`. */
export interface NewNotice {
  readonly personId: string;
  readonly kind: NoticeKind;
  readonly values: Readonly<Record<string, string | number>>;
  readonly to: string;
}

/** Tells each person; in one statement, however many. */
export async function notify(tx: Tx, notices: readonly NewNotice[]): Promise<void> {
  if (notices.length === 0) return;
  await tx.notice.createMany({ data: notices.map((notice) => ({ ...notice })) });
  afterCommit(tx, () => wake(noticeJob));
}
