import { useTranslation } from "react-i18next";
import {
  ConfirmExpired,
  ConfirmForm,
  ConfirmThanks,
} from "~/features/sites/components/confirm-form";
import { confirmPlaces } from "~/features/sites/confirm-places.server";
import { confirmPlacesSchema } from "~/features/sites/confirmation-link.schema";
import { linkInUse } from "~/features/sites/link-in-use.query.server";
import { answer } from "~/http/answer";
import { forVisitors, intents } from "~/http/intents";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import type { Route } from "./+types/confirm.$token";

export const loader = reads(async ({ params, request }: Route.LoaderArgs) => ({
  link: await linkInUse(params.token, new URL(request.url).searchParams.has("done")),
}));

export const action = intents({
  confirm: forVisitors(confirmPlacesSchema, async ({ params, input }) => {
    const token = String(params.token);
    return answer(await confirmPlaces(token, input), {
      noun: "confirm",
      to: paths.confirm(token, { done: 1 }),
    });
  }),
});

export default function Confirm({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation(["confirm", "common"]);
  const { link } = loaderData;
  return (
    <>
      <title>{`${t("confirm:title")} – ${t("common:product")}`}</title>
      {!link && <ConfirmExpired />}
      {link?.state === "open" && <ConfirmForm link={link} />}
      {link?.state === "used" && <ConfirmThanks link={link} />}
    </>
  );
}
