import { doersOfApplications } from './doers-of-applications';
import { doersOfAwards } from './doers-of-awards';
import { doersOfCases } from './doers-of-cases';
import { doersOfContributions } from './doers-of-contributions';
import type { Doer } from './doing';

/** How a person does each act that a case page offers. An act that is missing here fails the test: it must join. */
export const doers: Readonly<Record<string, Doer>> = {
  ...doersOfCases,
  ...doersOfApplications,
  ...doersOfContributions,
  ...doersOfAwards,
};
