import { useTranslation } from "react-i18next";
import { reachedCount } from "~/domain/progress/level";
import { whatNext } from "~/domain/progress/what-next";
import { paths } from "~/http/paths";
import { Card } from "~/ui/card";
import { LinkButton } from "~/ui/link-button";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { type LearningItem, LearningList } from "./learning-list";
import { LevelLegend } from "./level-mark";
import { NextModules } from "./next-modules";
import { OwnModuleDialog } from "./own-module-dialog";

type OwnProgressProps = { modules: LearningItem[]; open: LearningItem | null };

/** A trainee's own page: what comes next, then every module. */
export function OwnProgress({ modules, open }: OwnProgressProps) {
  const { t } = useTranslation(["progress", "learning", "exams"]);
  const values = { reached: reachedCount(modules), total: modules.length };
  const next = whatNext(
    modules.map((module) => ({
      ...module,
      nextLessonAt: module.learning?.nextLesson?.startsAt ?? null,
    })),
  );
  return (
    <Page>
      <PageHeader
        title={t("title")}
        summary={t("summary", values)}
        actions={
          <>
            <LinkButton to={paths.exams()} icon="school">
              {t("exams:title")}
            </LinkButton>
            <LinkButton to={paths.myTraining()} icon="calendar">
              {t("learning:training.title")}
            </LinkButton>
          </>
        }
      />
      <div className="stack">
        <NextModules modules={next} />
        <LevelLegend />
        <Card>
          <LearningList
            modules={modules}
            links={{
              openTo: (module) => paths.myProgress({ module }),
              lessonTo: (lessonId) => paths.lesson(lessonId),
            }}
          />
        </Card>
      </div>
      {open && <OwnModuleDialog module={open} closeTo={paths.myProgress()} />}
    </Page>
  );
}
