import { useTranslation } from "react-i18next";
import type { ShouldRevalidateFunctionArgs } from "react-router";
import { requireActor } from "~/auth/require-actor";
import { attendanceSheet } from "~/features/schedule/attendance-sheet.query.server";
import { AttendanceForm } from "~/features/schedule/components/attendance-form";
import { recordAttendanceSchema } from "~/features/schedule/record-attendance.schema";
import { recordAttendance } from "~/features/schedule/record-attendance.server";
import { answer } from "~/http/answer";
import { intents, on } from "~/http/intents";
import { pageTitle } from "~/http/page-title";
import { parseId } from "~/http/parameters";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { EmptyState } from "~/ui/empty-state";
import type { FormState } from "~/ui/form/form-state";
import { LinkButton } from "~/ui/link-button";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { formatDay, formatMinuteRange } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { Route } from "./+types/lessons.$lessonId_.attendance";

export const loader = reads(async ({ context, params }: Route.LoaderArgs) => {
  const lessonId = parseId(params.lessonId);
  return { lessonId, sheet: await attendanceSheet(requireActor(context), lessonId) };
});

export const action = intents({
  record: on(recordAttendanceSchema, async ({ actor, input }) =>
    answer(await recordAttendance(actor, input), {
      noun: "schedule",
      to: ({ lessonId }) => paths.lessonAttendance(lessonId),
      conflicts: ["attendance-stale"],
    }),
  ),
});

/** Without a connection the page stays with everything that was tapped, and says so. */
export async function clientAction({ request, serverAction }: Route.ClientActionArgs) {
  const typed = await request.clone().formData();
  try {
    return await serverAction();
  } catch (thrown) {
    if (!(thrown instanceof TypeError)) throw thrown;
    const values = Object.fromEntries([...typed].map(([name, value]) => [name, String(value)]));
    const summary = { key: "schedule:attendance.offline" };
    return { intent: "record", formId: null, values, errors: {}, summary } satisfies FormState;
  }
}

/** Who was quicker is read before anything is sent again. */
export function shouldRevalidate(args: ShouldRevalidateFunctionArgs) {
  return args.actionStatus === 409 || args.defaultShouldRevalidate;
}

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  pageTitle(matches, {
    key: "schedule:attendance.titled",
    values: { title: loaderData?.sheet?.lesson.title ?? "" },
  });

export default function Attendance({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("schedule");
  const locale = useLocale();
  const { lessonId, sheet } = loaderData;
  const lesson = sheet?.lesson;
  const nobody = sheet?.groups.length === 0;
  return (
    <Page width="narrow">
      <PageHeader
        title={lesson?.title ?? t("attendance.title")}
        summary={
          lesson &&
          `${formatDay(lesson.on, locale)}, ${formatMinuteRange(lesson.from, lesson.to)}. ${t("attendance.text")}`
        }
        actions={
          <LinkButton to={paths.lesson(lessonId)} icon="arrow-left">
            {t("attendance.lesson")}
          </LinkButton>
        }
      />
      {sheet && !nobody ? (
        <AttendanceForm sheet={sheet} />
      ) : (
        <EmptyState title={t("attendance.notYet")}>
          {t(nobody ? "attendance.nobody" : "attendance.notYetText")}
        </EmptyState>
      )}
    </Page>
  );
}
