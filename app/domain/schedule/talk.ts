// When somebody should talk with a trainee about attendance: beyond a share of a phase's lessons, or
// after more days away in a row than the programme says. Leave is nobody's absence and never counts.
// Source: requirements.md, schedule 7; the figures belong to the programme.
import { addDays, type Day, earlierOf, laterOf } from "../calendar/day";
import { isWorkday } from "../calendar/holidays";
import { type ClosedRange, lengthInDays } from "../calendar/range";

export interface TalkRule {
  /** More than this share of a phase's recorded lessons, 1 to 100. */
  readonly missedPercent: number;
  /** More than so many calendar days in a row. */
  readonly missedDays: number;
  /** Fewer recorded lessons than this say nothing about a share. */
  readonly leastLessons: number;
}

export interface TalkFacts {
  /** First day of the phase that runs. */
  readonly phaseStartsOn: Day;
  /** The last talk, or null. What came before it is settled. */
  readonly talkedOn: Day | null;
  /** Lessons since then that were held and recorded: the trainee was there, late included. */
  readonly there: number;
  /** And was not, leave left out. */
  readonly missed: number;
  /** Days away that somebody reported, leave left out. */
  readonly absences: readonly ClosedRange[];
}

export interface TalkNeed {
  /** From this day on everything counts. */
  readonly since: Day;
  readonly share: { readonly missed: number; readonly of: number } | null;
  readonly days: (ClosedRange & { readonly count: number }) | null;
}

/** The first day of what counts: of the phase, or after the last talk. */
function talkCountsSince({
  phaseStartsOn,
  talkedOn,
}: Pick<TalkFacts, "phaseStartsOn" | "talkedOn">): Day {
  return talkedOn ? laterOf(phaseStartsOn, addDays(talkedOn, 1)) : phaseStartsOn;
}

/** Why a talk is due, or null. */
export function talkNeed(facts: TalkFacts, rule: TalkRule, today: Day): TalkNeed | null {
  const share = shareMissed(facts, rule);
  const days = longestAway(facts, today);
  const isLong = days !== null && days.count > rule.missedDays;
  if (!share && !isLong) return null;
  return { since: talkCountsSince(facts), share, days: isLong ? days : null };
}

function shareMissed({ there, missed }: TalkFacts, rule: TalkRule): TalkNeed["share"] {
  const of = there + missed;
  const isBeyond = missed * 100 > rule.missedPercent * of;
  return of >= rule.leastLessons && isBeyond ? { missed, of } : null;
}

/** The longest stretch until today; days without work between two absences belong to it. */
function longestAway({ absences, talkedOn }: TalkFacts, today: Day): TalkNeed["days"] {
  const from = talkedOn ? addDays(talkedOn, 1) : null;
  const stretches = joined(
    absences
      .map(({ startsOn, endsOn }) => ({
        startsOn: from ? laterOf(from, startsOn) : startsOn,
        endsOn: earlierOf(endsOn, today),
      }))
      .filter(({ startsOn, endsOn }) => startsOn <= endsOn),
  ).map((range) => ({ ...range, count: lengthInDays(range) }));
  return stretches.sort((a, b) => b.count - a.count)[0] ?? null;
}

function joined(ranges: readonly ClosedRange[]): ClosedRange[] {
  const sorted = [...ranges].sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
  return sorted.reduce<ClosedRange[]>((stretches, range) => {
    const last = stretches.at(-1);
    if (!last || !follows(last.endsOn, range.startsOn)) return [...stretches, range];
    const whole = { startsOn: last.startsOn, endsOn: laterOf(last.endsOn, range.endsOn) };
    return [...stretches.slice(0, -1), whole];
  }, []);
}

/** Whether no workday lies between two days. */
function follows(earlier: Day, later: Day): boolean {
  let day = addDays(earlier, 1);
  while (day < later) {
    if (isWorkday(day)) return false;
    day = addDays(day, 1);
  }
  return true;
}
