/** The job that a new search wakes. */
export const proposalJob = { name: "proposals" } as const;
