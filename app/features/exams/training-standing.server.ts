import type { Day } from "~/domain/calendar/day";
import type { TrainingStanding } from "~/domain/progress/exam-admission";
import { endedStays } from "~/features/assessments/ended-stays.query.server";
import { moduleLevels } from "~/features/progress/module-levels.query.server";
import { owedWeeks } from "~/features/records/owed-weeks.query.server";

/** What admission looks at, of each of the trainees; four queries, however many. */
export async function trainingStandings(
  traineeIds: readonly string[],
  on: Day,
): Promise<Map<string, TrainingStanding>> {
  if (traineeIds.length === 0) return new Map();
  const records = await owedWeeks(traineeIds, on);
  const modules = await moduleLevels(traineeIds);
  const stays = await endedStays(traineeIds, on);
  return new Map(
    traineeIds.map((id) => [
      id,
      {
        isRecordDuty: records.get(id)?.isDuty ?? false,
        reminderDays: records.get(id)?.reminderDays ?? 0,
        weeks: records.get(id)?.weeks ?? [],
        modules: modules.get(id) ?? [],
        stays: stays.get(id) ?? [],
      },
    ]),
  );
}
