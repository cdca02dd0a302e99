import { useEffect, useRef, useState } from "react";

/** How far below the screen something is drawn already. */
const AHEAD = "900px 0px";

/** Whether a part of a long board is to be drawn: at once, or as soon as it has come near. */
export function useNear<E extends Element>(atOnce: boolean) {
  const place = useRef<E>(null);
  const [isNear, setNear] = useState(atOnce);
  useEffect(() => {
    const element = place.current;
    if (isNear || !element) return;
    const watch = new IntersectionObserver(
      (seen) => {
        if (seen.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      { root: element.closest(".board-frame"), rootMargin: AHEAD },
    );
    watch.observe(element);
    return () => watch.disconnect();
  }, [isNear]);
  return { place, isNear: isNear || atOnce };
}
