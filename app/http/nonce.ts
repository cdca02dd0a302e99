import { createContext } from "react-router";

/** The value that this answer's scripts carry and its Content-Security-Policy names. */
export const nonceContext = createContext<string>("");

/** Names the request in the log line and on error pages. */
export const requestIdContext = createContext<string>("");
