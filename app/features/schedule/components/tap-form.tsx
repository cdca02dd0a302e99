import type { ReactNode } from "react";
import { Form, useNavigation } from "react-router";
import { Button, type ButtonProps } from "~/ui/button";

interface TapFormProps {
  fields: Readonly<Record<string, string | number>>;
  taps: readonly (Pick<ButtonProps, "variant" | "aria-label"> & {
    readonly intent: string;
    readonly label: string;
  })[];
  /** What else is sent along, before the buttons. */
  children?: ReactNode;
}

/** One tap does it, with scripts or without; while it is under way a second one does nothing. */
export function TapForm({ fields, taps, children }: TapFormProps) {
  const navigation = useNavigation();
  const isSending = navigation.state !== "idle" && navigation.formMethod === "POST";
  return (
    <Form method="post" className="inline" preventScrollReset>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      {taps.map(({ intent, label, ...look }) => (
        <Button
          key={intent}
          {...look}
          type="submit"
          size="small"
          name="intent"
          value={intent}
          pending={isSending}
        >
          {label}
        </Button>
      ))}
    </Form>
  );
}
