import { toRejection } from "./rejection";

/** A loader whose refusals and database faults become pages with the right status. */
export function reads<Args, Data>(read: (args: Args) => Promise<Data>) {
  return async (args: Args): Promise<Data> => {
    try {
      return await read(args);
    } catch (thrown) {
      throw toRejection(thrown);
    }
  };
}
