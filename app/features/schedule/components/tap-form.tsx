import { Form } from "react-router";
import { Button, type ButtonProps } from "~/ui/button";

interface TapFormProps {
  fields: Readonly<Record<string, string | number>>;
  taps: readonly (Pick<ButtonProps, "variant" | "aria-label"> & {
    readonly intent: string;
    readonly label: string;
  })[];
}

/** One tap does it, with scripts or without: nothing is typed here. */
export function TapForm({ fields, taps }: TapFormProps) {
  return (
    <Form method="post" className="inline" preventScrollReset>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {taps.map(({ intent, label, ...look }) => (
        <Button key={intent} {...look} type="submit" size="small" name="intent" value={intent}>
          {label}
        </Button>
      ))}
    </Form>
  );
}
