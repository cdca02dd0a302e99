import { absences } from "./absences";
import { accounts } from "./accounts";
import { assessments } from "./assessments";
import { clusters } from "./clusters";
import { covers } from "./cover";
import { curricula } from "./curricula";
import { enrolment } from "./enrolment";
import { exams } from "./exams";
import type { Area } from "./handler";
import { lists } from "./lists";
import { people } from "./people";
import { placement } from "./placement";
import { records } from "./records";
import { register } from "./register";
import { schedule } from "./schedule";
import { sites } from "./sites";
import { timetables } from "./timetables";
import { training } from "./training";
import { wishes } from "./wishes";

/** The whole matrix; each group is judged in a file of its own, so that they share the cores. */
export const groups = {
  accounts: { ...accounts, ...register },
  people: { ...people, ...lists },
  planning: { ...curricula, ...placement, ...sites, ...timetables, ...wishes },
  training: {
    ...training,
    ...schedule,
    ...absences,
    ...covers,
    ...clusters,
    ...enrolment,
    ...records,
    ...assessments,
    ...exams,
  },
} satisfies Record<string, Area>;
