import type { Permission } from './permissions';

/** What a delegation lets somebody do on behalf of another: decide, and authorise releases. */
export const lentActs = [
  'application.approve',
  'application.reject',
  'application.return',
  'threshold.exceed',
  'tranche.release',
] as const satisfies readonly Permission[];
export type LentAct = (typeof lentActs)[number];

/**
 * What a delegation lends: these acts, and the reading that they need. All else stays with the person, so that a
 * delegation makes nobody a case officer, a verifier or a payer.
 */
export const delegable: readonly Permission[] = [...lentActs, 'case.read', 'returnee.read', 'document.read'];
