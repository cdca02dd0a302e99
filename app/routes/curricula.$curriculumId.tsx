import { useTranslation } from "react-i18next";
import { requireActor } from "~/auth/require-actor";
import { addModule } from "~/features/curricula/add-module.server";
import {
  changeCurriculumSchema,
  discardCurriculumSchema,
} from "~/features/curricula/change-curriculum.schema";
import { changeCurriculum } from "~/features/curricula/change-curriculum.server";
import { changeModule } from "~/features/curricula/change-module.server";
import { CurriculumDialog } from "~/features/curricula/components/curriculum-dialog";
import { CurriculumHeader } from "~/features/curricula/components/curriculum-header";
import { DifferenceLists } from "~/features/curricula/components/difference-lists";
import { ModuleDialog } from "~/features/curricula/components/module-dialog";
import { ModuleTable } from "~/features/curricula/components/module-table";
import { PrerequisiteDrawing } from "~/features/curricula/components/prerequisite-drawing";
import { curriculumPage } from "~/features/curricula/curriculum-page.query.server";
import { discardCurriculum } from "~/features/curricula/discard-curriculum.server";
import {
  addModuleSchema,
  changeModuleSchema,
  removeModuleSchema,
} from "~/features/curricula/module.schema";
import { removeModule } from "~/features/curricula/remove-module.server";
import { ExportLinks } from "~/features/exports/components/export-links";
import { answer } from "~/http/answer";
import { intents, on } from "~/http/intents";
import { pageTitle } from "~/http/page-title";
import { parseId } from "~/http/parameters";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { Card } from "~/ui/card";
import { Page } from "~/ui/page";
import { formatDate } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { Route } from "./+types/curricula.$curriculumId";

export const loader = reads(async ({ context, params, request }: Route.LoaderArgs) => {
  const asked = new URL(request.url).searchParams;
  const curriculum = await curriculumPage(requireActor(context), parseId(params.curriculumId));
  return { curriculum, edit: asked.get("edit"), module: asked.get("module") };
});

const done = { noun: "curricula" } as const;
const named =
  (key: string) =>
  ({ code }: { code: string }) => ({
    key: `curricula:toast.${key}`,
    values: { code },
  });

export const action = intents({
  change: on(changeCurriculumSchema, async ({ actor, input }) =>
    answer(await changeCurriculum(actor, input), {
      ...done,
      to: paths.curriculum(input.curriculumId),
      toast: "curricula:toast.curriculumChanged",
    }),
  ),
  discard: on(discardCurriculumSchema, async ({ actor, input }) =>
    answer(await discardCurriculum(actor, input), {
      ...done,
      to: ({ programmeId }) => paths.programme(programmeId),
      toast: "curricula:toast.discarded",
    }),
  ),
  addModule: on(addModuleSchema, async ({ actor, input }) =>
    answer(await addModule(actor, input), {
      ...done,
      to: paths.curriculum(input.curriculumId),
      toast: named("moduleAdded"),
    }),
  ),
  changeModule: on(changeModuleSchema, async ({ actor, input }) =>
    answer(await changeModule(actor, input), {
      ...done,
      to: paths.curriculum(input.curriculumId),
      toast: named("moduleChanged"),
    }),
  ),
  removeModule: on(removeModuleSchema, async ({ actor, input }) =>
    answer(await removeModule(actor, input), {
      ...done,
      to: paths.curriculum(input.curriculumId),
      toast: named("moduleRemoved"),
    }),
  ),
});

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  pageTitle(matches, {
    key: "curricula:plan.pageTitle",
    values: { title: loaderData?.curriculum.title ?? "" },
  });

export default function Curriculum({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("curricula");
  const locale = useLocale();
  const { curriculum } = loaderData;
  const { previous } = curriculum;
  return (
    <Page width="wide">
      <CurriculumHeader
        curriculum={curriculum}
        files={<ExportLinks list="modules" filter={{ curriculum: curriculum.id }} />}
      />
      <ModuleTable curriculum={curriculum} />
      <PrerequisiteDrawing curriculum={curriculum} />
      {previous && (
        <Card
          title={t("difference.title", {
            title: previous.title,
            from: formatDate(previous.validFrom, locale),
          })}
        >
          <DifferenceLists difference={previous.difference} />
        </Card>
      )}
      <Dialogs {...loaderData} />
    </Page>
  );
}

function Dialogs({ curriculum, edit, module }: Route.ComponentProps["loaderData"]) {
  const closeTo = paths.curriculum(curriculum.id);
  if (edit === "plan") return <CurriculumDialog curriculum={curriculum} closeTo={closeTo} />;
  const open = curriculum.modules.find(({ id }) => id === module) ?? null;
  const isNew = module === "new" && !curriculum.isFixed;
  if (!open && !isNew) return null;
  return <ModuleDialog curriculum={curriculum} module={open} closeTo={closeTo} />;
}
