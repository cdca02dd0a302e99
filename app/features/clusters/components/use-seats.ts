import { useLocation, useNavigate, useNavigation } from "react-router";
import { parsePuts } from "../asked-split";
import { type ClusterBoard, seatsAfter } from "../cluster-board";

/** Where everybody sits, and the way to seat somebody elsewhere: changes live in the address. */
export function useSeats(board: ClusterBoard) {
  const { pathname, search } = useAddress();
  const navigate = useNavigate();
  const puts = parsePuts(new URLSearchParams(search)).filter(
    ({ traineeId, key }) => board.seats[traineeId] !== key,
  );
  const seats = seatsAfter(board, puts);
  const put = (traineeId: string, key: string) => {
    const next = new URLSearchParams(search);
    const others = puts.filter((one) => one.traineeId !== traineeId);
    const isBack = board.seats[traineeId] === key;
    next.delete("put");
    for (const one of [...others, ...(isBack ? [] : [{ traineeId, key }])]) {
      next.append("put", `${one.traineeId}:${one.key}`);
    }
    void navigate({ pathname, search: `?${next}` }, { preventScrollReset: true });
  };
  return { seats, changes: puts.length, put };
}

/** The address as it is going to be, so that a change shows before the server has answered. */
function useAddress() {
  const location = useLocation();
  const navigation = useNavigation();
  const next = navigation.formMethod === undefined ? navigation.location : undefined;
  return next?.pathname === location.pathname ? next : location;
}
