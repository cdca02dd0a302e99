import { type NoticeKind, notify } from "~/db/notices";
import type { Tx } from "~/db/transaction";
import type { Day } from "~/domain/calendar/day";
import { formatWallTime } from "~/domain/calendar/wall-time";
import { paths } from "~/http/paths";
import { examCandidates } from "./exam-candidates.server";

type ToldExam = {
  id: string;
  cohortId: string;
  repeatsId: string | null;
  title: string;
  on: Day;
  startMinute: number | null;
  place: string | null;
};

/** Everybody on the exam's list hears of it, as it is now. */
export async function tellCandidates(
  tx: Tx,
  exam: ToldExam,
  kind: Extract<NoticeKind, `exam${string}`>,
  more: Record<string, string> = {},
): Promise<void> {
  const people = await examCandidates(tx, exam);
  const values = { title: exam.title, on: exam.on, at: whenAndWhere(exam), ...more };
  const notices = people.map(({ personId }) => ({ personId, kind, values, to: paths.exams() }));
  await notify(tx, notices);
}

/** ", 08:30, Normannenweg 26": follows the day. */
function whenAndWhere({ startMinute, place }: ToldExam): string {
  const time = startMinute === null ? null : formatWallTime(startMinute);
  return [time, place].flatMap((part) => (part ? [`, ${part}`] : [])).join("");
}
