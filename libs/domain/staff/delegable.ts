import type { Permission } from './permissions';

/**
 * What a delegation lends: deciding and authorising releases, and the reading that both need. All else stays with the
 * person, so that a delegation makes nobody a case officer, a verifier or a payer.
 */
export const delegable: readonly Permission[] = [
  'application.approve',
  'application.reject',
  'application.return',
  'threshold.exceed',
  'tranche.release',
  'case.read',
  'returnee.read',
  'document.read',
];
