import { useSearchParams } from "react-router";
import { requireActor } from "~/auth/require-actor";
import { can } from "~/domain/access/can";
import { notFound } from "~/domain/access/refusal";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { DialogSample } from "~/ui/gallery/dialog-sample";
import { Gallery } from "~/ui/gallery/gallery";
import { samples } from "~/ui/gallery/samples";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import type { Route } from "./+types/ui";

export const loader = reads(async ({ context }: Route.LoaderArgs) => {
  if (!can(requireActor(context), "design.read", null)) notFound();
  return null;
});

export default function ComponentGallery() {
  const [search] = useSearchParams();
  return (
    <Page width="wide">
      <title>{samples.title}</title>
      <PageHeader title={samples.title} summary={samples.summary} />
      <Gallery />
      {search.has("dialog") && <DialogSample closeTo={paths.ui()} />}
    </Page>
  );
}
