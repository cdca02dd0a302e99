import { useTranslation } from "react-i18next";
import type {
  DueAssessments,
  UnreadAssessments,
} from "~/features/assessments/assessment-needs.query.server";
import { paths } from "~/http/paths";
import { Card } from "~/ui/card";
import { LinkButton } from "~/ui/link-button";
import { formatDay } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import { type Need, NeedList } from "./need-list";

/** A trainee's way to their assessments, with what is new to read. */
export function UnreadAssessmentCard({ unread }: { unread: UnreadAssessments }) {
  const { t } = useTranslation("assessments");
  const locale = useLocale();
  return (
    <NeedCard
      needs={unread.map(({ id, place, discussedOn }) => ({
        key: id,
        tone: "info",
        about: "",
        title: t("home.read", { place }),
        detail: t("home.readText", { day: formatDay(discussedOn, locale) }),
        to: paths.assessment(id),
      }))}
    />
  );
}

const TONES = { ahead: "info", soon: "info", due: "warning", overdue: "danger" } as const;

/** What a trainer has to write or to talk over. */
export function DueAssessmentCard({ due }: { due: DueAssessments }) {
  const { t } = useTranslation("assessments");
  const locale = useLocale();
  return (
    <NeedCard
      needs={due.map((stay) => {
        const { assessment, name, dueOn, phase, begin } = stay;
        const isTalk = assessment?.state === "completed";
        return {
          key: `${begin.traineeId} ${begin.phaseId}`,
          tone: TONES[stay.due],
          about: phase,
          title: t(isTalk ? "home.discuss" : "home.write", { name }),
          detail: t(`due.${stay.due}`, { day: formatDay(dueOn, locale) }),
          to: assessment ? paths.assessment(assessment.id) : paths.assessments(),
        };
      })}
    />
  );
}

function NeedCard({ needs }: { needs: Need[] }) {
  const { t } = useTranslation("assessments");
  return (
    <Card
      title={t("home.title")}
      aside={
        <LinkButton size="small" to={paths.assessments()}>
          {t("all")}
        </LinkButton>
      }
    >
      {needs.length > 0 && <NeedList needs={needs} />}
    </Card>
  );
}
