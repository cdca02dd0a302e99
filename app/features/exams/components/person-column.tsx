import { paths } from "~/http/paths";
import type { Column } from "~/ui/table";
import { TextLink } from "~/ui/text-link";

/** Whose row it is, with the way to the person. */
export function personColumn<P extends { traineeId: string; name: string }>(
  header: string,
): Column<P> {
  return {
    key: "name",
    header,
    cell: ({ traineeId, name }) => (
      <TextLink quiet to={paths.trainee(traineeId)}>
        {name}
      </TextLink>
    ),
  };
}
