/** What every act on an appeal changes: the page of its case, the application, the lists, and what waits for whom. */
export const madeStale = [['cases'], ['applications'], ['work']] as const;
