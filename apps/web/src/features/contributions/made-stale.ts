/** What an act on evidence makes stale: the case, the queues, and the desk. */
export const madeStale = [['cases'], ['work'], ['evidence-desk']] as const;
