import { paths } from "~/http/paths";
import type { ClusterPage } from "../cluster-page.query.server";
import type { MoveChoices } from "../move-choices.query.server";
import { AssignDialog } from "./assign-dialog";
import { EndDialog } from "./end-dialog";
import { MoveDialog } from "./move-dialog";
import { RenameDialog } from "./rename-dialog";

interface ClusterDialogsProps {
  cluster: ClusterPage;
  /** What the address opens. */
  open: string | null;
  end: string | null;
  move: MoveChoices | null;
}

/** The one dialog that the address of a cluster's page opens, if any. */
export function ClusterDialogs({ cluster, open, end, move }: ClusterDialogsProps) {
  const closeTo = paths.cluster(cluster.id);
  const leader = cluster.leaders.find(({ id }) => id === end);
  if (!cluster.mayManage) return null;
  if (move) return <MoveDialog move={move} closeTo={closeTo} />;
  if (leader) return <EndDialog cluster={cluster} leader={leader} closeTo={closeTo} />;
  if (open === "assign") return <AssignDialog cluster={cluster} closeTo={closeTo} />;
  return open === "rename" ? <RenameDialog cluster={cluster} closeTo={closeTo} /> : null;
}
