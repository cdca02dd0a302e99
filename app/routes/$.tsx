import { notFound } from "~/domain/access/refusal";
import { reads } from "~/http/reads";

/** Any other address: it passes the same middleware and answers 404. */
export const loader = reads(async () => notFound());

export default function Missing() {
  return null;
}
