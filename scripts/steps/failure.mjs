// What goes wrong on an ordinary machine, each said in one clear sentence.

/** An expected failure: its message is the sentence, and no stack trace is shown. */
export class Failure extends Error {}

const SENTENCES = [
  [/ENOSPC|No space left on device/i, "The disk is full: free some space and try again."],
  [/EDQUOT/, "Your disk quota is used up: free some space and try again."],
  [
    /(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH)[\s\S]*(registry|npm error network)|npm error code (ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT|E50[0-9])/,
    "The npm registry cannot be reached: check the network, or the address in `npm config get registry`.",
  ],
  [
    /EROFS|read-only file system/i,
    "The folder is on a read-only disk: copy it to where you may write.",
  ],
  [
    /EACCES|EPERM|Permission denied/i,
    "This user may not write to the folder, or part of it belongs to another user.",
  ],
];

/** The sentence for the output of a failed program or the message of an error. */
export function explain(text, otherwise) {
  return SENTENCES.find(([pattern]) => pattern.test(text))?.[1] ?? otherwise;
}

/** The sentence for any error at all; null when it is a fault of ours, to be shown in full. */
export function sentenceFor(error) {
  if (error instanceof Failure) return error.message;
  const expected = ["ENOSPC", "EDQUOT", "EROFS", "EACCES", "EPERM"];
  if (!expected.includes(error?.code)) return null;
  const path = error.path ? ` (${error.path})` : "";
  return explain(error.code, error.message) + path;
}
