import type { ComponentProps } from "react";
import { Link } from "react-router";
import { classNames } from "./class-names";
import { Icon } from "./icon";
import type { IconName } from "./icon-paths";

interface TextLinkProps extends ComponentProps<typeof Link> {
  icon?: IconName;
  /** Underlined only when pointed at; for tables and lists where all are links. */
  quiet?: boolean;
}

export function TextLink({ icon, quiet = false, className, children, ...rest }: TextLinkProps) {
  return (
    <Link {...rest} className={classNames("link", quiet && "link--quiet", className)}>
      {icon && <Icon name={icon} size="small" />}
      {children}
    </Link>
  );
}
