import type { Permission } from '../staff/permissions';

/**
 * What a case needs from its opening to its payment, as permissions, in the order of the manual. It is the shortest way
 * that rules allow: one score sheet, one approval, no committee, no condition and no other currency; so nobody who could
 * have gone any way is missed. What larger grants need beyond is said apart (`forAnyAmount` in ./duty-pairs).
 */
export const caseChain = [
  'returnee.write',
  'case.open',
  'application.write',
  'contribution.evidence',
  'application.submit',
  'application.screen',
  'application.visit',
  'application.score',
  'application.present',
  'application.approve',
  'contribution.verify',
  'tranche.plan',
  'award.prepare',
  'award.sign',
  'tranche.release',
  'tranche.disburse',
] as const satisfies readonly Permission[];
export type ChainStep = (typeof caseChain)[number];
