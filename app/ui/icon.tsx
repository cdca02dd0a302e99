import { type IconName, iconPaths } from "./icon-paths";

interface IconProps {
  name: IconName;
  size?: "small" | "default" | "large";
  /** Only where no text stands beside the icon. */
  label?: string;
  spinning?: boolean;
}

export function Icon({ name, size = "default", label, spinning = false }: IconProps) {
  const classes = ["icon"];
  if (size !== "default") classes.push(`icon--${size}`);
  if (spinning) classes.push("icon--spinning");
  const className = classes.join(" ");
  const path = <path d={iconPaths[name]} />;
  return label ? (
    <svg className={className} viewBox="0 0 24 24" role="img" aria-label={label}>
      {path}
    </svg>
  ) : (
    <svg className={className} viewBox="0 0 24 24" aria-hidden="true">
      {path}
    </svg>
  );
}
