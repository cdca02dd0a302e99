import { PointerSensor, type PointerSensorOptions } from "@dnd-kit/core";
import type { PointerEvent } from "react";
import { barAt } from "./board-dom";

/** Only what can be taken up begins a drag; one surface for all bars keeps a large board quick. */
export class BarSensor extends PointerSensor {
  static override activators = [
    {
      eventName: "onPointerDown" as const,
      handler: ({ nativeEvent }: PointerEvent, { onActivation }: PointerSensorOptions) => {
        const { isPrimary, button, pointerType, ctrlKey, metaKey, target } = nativeEvent;
        const isMeant = isPrimary && button === 0 && pointerType !== "touch";
        if (!isMeant || ctrlKey || metaKey || !barAt(target)) return false;
        onActivation?.({ event: nativeEvent });
        return true;
      },
    },
  ];
}
