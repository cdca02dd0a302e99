// A placement further away than the programme's notice period is provisional; from then on it is
// confirmed, and publishing or changing it is a breach of notice. Source: requirements.md, "What the best do", 4.
import { type Day, daysBetween } from "../calendar/day";

export type Standing = "provisional" | "confirmed";

const DAYS_PER_WEEK = 7;

/** Exactly the notice period away is confirmed. @param noticeWeeks weeks, 0 or more. */
export function standingOf(startsOn: Day, today: Day, noticeWeeks: number): Standing {
  return daysBetween(today, startsOn) > noticeWeeks * DAYS_PER_WEEK ? "provisional" : "confirmed";
}

/** Whether it is too late to publish or change a placement that starts on a day. */
export function breachesNotice(startsOn: Day, today: Day, noticeWeeks: number): boolean {
  return daysBetween(today, startsOn) < noticeWeeks * DAYS_PER_WEEK;
}
