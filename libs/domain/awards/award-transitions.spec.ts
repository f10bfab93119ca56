import { transition } from '../acts/transitions';
import { violation } from '../problems/violation';
import { keepsTheLawsOfTransitions } from '../proof/transition-laws';
import {
  type AwardAct,
  type AwardFacts,
  awardStatuses,
  awardTransitions,
  trancheStatuses,
  trancheTransitions,
} from './award-transitions';

describe('an award', () => {
  keepsTheLawsOfTransitions({
    table: awardTransitions,
    statuses: awardStatuses,
    first: 'approved',
    final: ['cancelled', 'ended'],
    setElsewhere: ['completed', 'ended'],
  });

  const sound: AwardFacts = {
    hasAgreement: true,
    tranchesMinor: 300,
    amountMinor: 300,
    releasedMinor: 0,
    disbursedMinor: 0,
    repaidMinor: 0,
    conditionsOpen: 0,
    amendmentIsOpen: false,
  };

  test('is signed with an agreement, and with tranches that make the grant', () => {
    expect(codes('sign', sound)).toEqual([]);
    expect(codes('sign', { ...sound, hasAgreement: false, tranchesMinor: 299 })).toEqual([
      'agreement_missing',
      'tranches_differ_from_grant',
    ]);
    expect(codes('prepare_agreement', { ...sound, tranchesMinor: 301 })).toEqual(['tranches_differ_from_grant']);
  });

  test('is cancelled only while nothing is released', () => {
    expect(codes('cancel', sound)).toEqual([]);
    expect(codes('cancel', { ...sound, releasedMinor: 1 })).toEqual(['has_disbursement']);
  });

  test('is amended by one amendment at a time', () => {
    expect(codes('amend', sound)).toEqual([]);
    expect(codes('amend', { ...sound, amendmentIsOpen: true })).toEqual(['amendment_open']);
  });

  test('takes money back only while some is out, also when all of it was paid', () => {
    expect(codes('record_repayment', sound)).toEqual(['repayment_above_what_is_out']);
    const paid = { ...sound, releasedMinor: 300, disbursedMinor: 300 };
    expect(codes('record_repayment', paid)).toEqual([]);
    expect(codes('record_repayment', { ...paid, repaidMinor: 300 })).toEqual(['repayment_above_what_is_out']);
    expect(codes('void_repayment', paid)).toEqual(['wrong_status']);
    expect(codes('void_repayment', { ...paid, repaidMinor: 1 })).toEqual([]);
  });

  function codes(act: AwardAct, facts: AwardFacts): string[] {
    return (transition(awardTransitions, act).when?.(facts) ?? []).map((one) => one.code);
  }
});

describe('a tranche', () => {
  keepsTheLawsOfTransitions({
    table: trancheTransitions,
    statuses: trancheStatuses,
    first: 'planned',
    final: ['disbursed'],
    setElsewhere: ['dropped'],
  });

  const unpaid = { paidBesideMinor: 0, repaidMinor: 0 };

  test('has its payment voided only where what was paid back is covered by the others', () => {
    const sound = { ...unpaid, awardSigned: true, frozen: false, match: [] };
    const voiding = transition(trancheTransitions, 'void_disbursement');
    expect(voiding.when?.({ ...sound, paidBesideMinor: 50, repaidMinor: 50 })).toEqual([]);
    expect(voiding.when?.({ ...sound, paidBesideMinor: 50, repaidMinor: 51 })).toEqual([
      violation('repayment_above_what_is_out', undefined, { maxMinor: 50 }),
    ]);
  });

  test('is released only against a signed agreement and the verified match', () => {
    const release = transition(trancheTransitions, 'release');
    const short = [violation('release_above_verified_match')];
    expect(release.when?.({ ...unpaid, awardSigned: true, frozen: false, match: [] })).toEqual([]);
    expect(
      release.when?.({ ...unpaid, awardSigned: false, frozen: false, match: short })?.map((one) => one.code),
    ).toEqual(['signed_agreement_missing', 'release_above_verified_match']);
  });

  test('stands still while the award is frozen: neither released nor paid', () => {
    const frozen = { ...unpaid, awardSigned: true, frozen: true, match: [] };
    for (const act of ['release', 'disburse'] as const) {
      expect(transition(trancheTransitions, act).when?.(frozen)).toEqual([violation('award_frozen')]);
    }
  });

  test('is paid only after its release, and each of the two is a duty', () => {
    expect(transition(trancheTransitions, 'disburse').from).toEqual(['released']);
    expect(transition(trancheTransitions, 'release').duty).toBe('authorised_release');
    expect(transition(trancheTransitions, 'disburse').duty).toBe('recorded_payment');
  });
});
