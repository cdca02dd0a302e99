import type { ReactNode } from "react";
import { classNames } from "./class-names";

interface PageProps {
  /** narrow: one form; default: reading and cards; wide: tables and grids that use the screen. */
  width?: "narrow" | "default" | "wide";
  children: ReactNode;
}

export function Page({ width = "default", children }: PageProps) {
  return <div className={classNames("page", `page--${width}`)}>{children}</div>;
}
