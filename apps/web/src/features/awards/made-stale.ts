/** What every act on an award changes: the page of its case, the lists of cases, and what waits for whom. */
export const madeStale = [['cases'], ['work']] as const;
