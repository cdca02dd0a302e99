import { useTranslation } from "react-i18next";
import { Form } from "react-router";
import { paths } from "~/http/paths";
import { Badge } from "~/ui/badge";
import { Button } from "~/ui/button";
import { Card } from "~/ui/card";
import { LinkButton } from "~/ui/link-button";
import type { CohortClusters } from "../cohort-clusters.query.server";

type Preference = CohortClusters["preferences"][number];

const TONES = { kept: "success", broken: "warning", open: "neutral" } as const;

/** Who is to share a cluster and who is not, and whether that is so today. */
export function PreferenceSection({ data }: { data: CohortClusters }) {
  const { t } = useTranslation(["clusters", "splits"]);
  const { cohort, preferences } = data;
  return (
    <Card
      title={t("splits:wish.title")}
      aside={
        <LinkButton
          size="small"
          icon="add"
          to={paths.clusters(cohort.id, { open: "wish" })}
          preventScrollReset
        >
          {t("splits:wish.add")}
        </LinkButton>
      }
    >
      <p className="small muted">{t("splits:wish.text")}</p>
      {preferences.length > 0 && (
        <ul className="plain-list plain-list--lined">
          {preferences.map((one) => (
            <PreferenceLine key={one.id} cohortId={cohort.id} preference={one} />
          ))}
        </ul>
      )}
    </Card>
  );
}

function PreferenceLine({ cohortId, preference }: { cohortId: string; preference: Preference }) {
  const { t } = useTranslation(["clusters", "splits"]);
  const { id, kind, names, state } = preference;
  const line = t(`splits:wish.line.${kind}`, { names: names.join("; ") });
  return (
    <li className="inline inline--spread">
      <span className="member-list__name">{line}</span>
      <span className="inline">
        <Badge tone={TONES[state]}>{t(`splits:wish.state.${state}`)}</Badge>
        <Form method="post" preventScrollReset>
          <input type="hidden" name="cohortId" value={cohortId} />
          <input type="hidden" name="preferenceId" value={id} />
          <Button
            type="submit"
            name="intent"
            value="removePreference"
            size="small"
            variant="tertiary"
            icon="delete"
            iconOnly
          >
            {t("splits:wish.remove", { line })}
          </Button>
        </Form>
      </span>
    </li>
  );
}
