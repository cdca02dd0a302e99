// Where the demo's own things are: one of each that a page shows.
import "../setup/e2e-environment";
import { db } from "~/db/client";
import { persona } from "../personas/personas";

export async function demoIds() {
  const cohort = await db.cohort.findFirstOrThrow({ where: { name: "RSA-2026" } });
  const draft = await db.plan.findFirstOrThrow({
    where: { cohortId: cohort.id, name: "Entwurf Stationen A bis C" },
  });
  const published = await db.plan.findFirstOrThrow({ where: { state: "published" } });
  const cluster = await clusterOf(persona("clusterTrainer").login);
  const lesson = await db.lesson.findFirstOrThrow({
    where: { active: true, clusters: { some: { clusterId: cluster.id } } },
    orderBy: { startsAt: "desc" },
  });
  const site = await db.site.findFirstOrThrow({ where: { name: "Kundenzentrum Altona" } });
  const module = await db.module.findFirstOrThrow({
    where: { curriculum: { cohorts: { some: { id: cluster.cohortId } } } },
    orderBy: { code: "asc" },
  });
  return {
    cohort: cohort.id,
    draft: draft.id,
    published: published.id,
    cluster: cluster.id,
    trainee: cluster.memberships[0]?.traineeId ?? "",
    lesson: lesson.id,
    site: site.id,
    module: module.id,
  };
}

/** A cluster that the trainer leads now, with those who are in it. */
async function clusterOf(login: string) {
  const now = { lte: new Date() };
  const account = await db.account.findFirstOrThrow({ where: { login } });
  return db.cluster.findFirstOrThrow({
    where: {
      cohort: { name: "RSA-2026" },
      trainers: { some: { role: "lead", startsOn: now, trainer: { personId: account.personId } } },
      memberships: { some: { endsOn: null, startsOn: now } },
    },
    include: { memberships: { where: { endsOn: null } } },
    orderBy: { name: "asc" },
  });
}
