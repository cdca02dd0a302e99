import { paths } from "~/http/paths";
import type { ClosingChoices } from "../closing-choices.query.server";
import type { ClusterPage } from "../cluster-page.query.server";
import type { MoveChoices } from "../move-choices.query.server";
import { AssignDialog } from "./assign-dialog";
import { CloseDialog } from "./close-dialog";
import { EndDialog } from "./end-dialog";
import { MoveDialog } from "./move-dialog";
import { RenameDialog } from "./rename-dialog";

interface ClusterDialogsProps {
  cluster: ClusterPage;
  /** What the address opens. */
  open: string | null;
  end: string | null;
  move: MoveChoices | null;
  closing: ClosingChoices | null;
}

/** The one dialog that the address of a cluster's page opens, if any. */
export function ClusterDialogs({ cluster, open, end, move, closing }: ClusterDialogsProps) {
  const closeTo = paths.cluster(cluster.id);
  const leader = cluster.leaders.find(({ id }) => id === end);
  if (!cluster.mayManage) return null;
  if (move) return <MoveDialog move={move} closeTo={closeTo} />;
  if (closing) return <CloseDialog cluster={cluster} choices={closing} closeTo={closeTo} />;
  if (leader) return <EndDialog cluster={cluster} leader={leader} closeTo={closeTo} />;
  if (open === "assign") return <AssignDialog cluster={cluster} closeTo={closeTo} />;
  return open === "rename" ? <RenameDialog cluster={cluster} closeTo={closeTo} /> : null;
}
