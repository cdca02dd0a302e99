import "~/features/home/components/go.css";
import { useTranslation } from "react-i18next";
import { Form, Link } from "react-router";
import { requireActor } from "~/auth/require-actor";
import { GoResultText } from "~/features/home/components/go-result";
import { goTo } from "~/features/home/go-to.query.server";
import { pageTitle } from "~/http/page-title";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { Button } from "~/ui/button";
import { Card } from "~/ui/card";
import { EmptyState } from "~/ui/empty-state";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { TextField } from "~/ui/text-field";
import type { Route } from "./+types/go";

const LONGEST = 100;

export const loader = reads(async ({ context, request }: Route.LoaderArgs) => {
  const q = (new URL(request.url).searchParams.get("q") ?? "").slice(0, LONGEST);
  return { q, results: await goTo(requireActor(context), q) };
});

export const meta: Route.MetaFunction = ({ matches }) => pageTitle(matches, { key: "go:title" });

/** "Gehe zu …" as a page of its own; the header's dialog asks it too. */
export default function Go({ loaderData: { q, results } }: Route.ComponentProps) {
  const { t } = useTranslation("go");
  return (
    <Page width="narrow">
      <PageHeader title={t("title")} summary={t("summary")} />
      <div className="stack">
        <Form method="get" action={paths.go()} role="search" className="inline go__form">
          <TextField
            label={t("label")}
            name="q"
            type="search"
            defaultValue={q}
            maxLength={LONGEST}
            autoComplete="off"
          />
          <Button type="submit" variant="primary" icon="search">
            {t("submit")}
          </Button>
        </Form>
        {results.length === 0 ? (
          <EmptyState icon="search" title={t("none")}>
            {t("noneText")}
          </EmptyState>
        ) : (
          <Card>
            <ul className="go__list" aria-label={t("results")}>
              {results.map((result) => (
                <li key={result.to}>
                  <Link className="go__result" to={result.to}>
                    <GoResultText result={result} />
                  </Link>
                </li>
              ))}
            </ul>
          </Card>
        )}
      </div>
    </Page>
  );
}
