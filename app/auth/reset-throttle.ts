// Reset links: three an hour for one login, thirty for one address; more are silently not sent.
import { RateLimiterRes } from "rate-limiter-flexible";
import { hashToken } from "./secret-token";
import { limiter } from "./throttle-store";

const HOUR_SECONDS = 3_600;

const perLogin = limiter("reset-login", { points: 3, duration: HOUR_SECONDS });
const perAddress = limiter("reset-address", { points: 30, duration: HOUR_SECONDS });

/** Counts a request; false when there were too many. */
export async function takeResetRequest(login: string, address: string): Promise<boolean> {
  try {
    await perAddress().consume(hashToken(address));
    await perLogin().consume(hashToken(login));
    return true;
  } catch (thrown) {
    if (thrown instanceof RateLimiterRes) return false;
    throw thrown;
  }
}
