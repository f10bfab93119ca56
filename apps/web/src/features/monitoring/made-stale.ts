/** What every act on a visit changes: the page of its case, the lists of cases and of visits, and what waits for whom. */
export const madeStale = [['cases'], ['visits'], ['work']] as const;
