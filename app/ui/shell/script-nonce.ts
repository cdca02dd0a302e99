import { createContext } from "react";

/** The nonce of the answer that is being rendered; the browser has none. Known also where no loader ran. */
export const ScriptNonce = createContext<string | undefined>(undefined);
