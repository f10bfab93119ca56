import fc from 'fast-check';
import { isOwnKind } from '../contributions/kinds';
import { pledges, positiveAmounts, ruleSets } from '../proof/generators';
import { holdsForAll } from '../proof/property';
import { countedOwn } from './own-contribution';
import { checkCommitments, thirdPartyTotal } from './third-party';

test('third-party money is all that is not own money, another donor included', () => {
  const pledges = [
    { kind: 'savings', amountMinor: 500 } as const,
    { kind: 'municipality', amountMinor: 120 } as const,
    { kind: 'other_donor', amountMinor: 80 } as const,
  ];
  expect(thirdPartyTotal(pledges)).toBe(200);
});

test('every third party needs a written commitment before the decision', () => {
  const pledges = [
    { kind: 'savings', amountMinor: 500 } as const,
    { kind: 'municipality', amountMinor: 120, writtenCommitment: true } as const,
    { kind: 'diaspora', amountMinor: 80 } as const,
  ];
  expect(checkCommitments(pledges)).toEqual([
    { code: 'written_commitment_missing', pointer: '/contributions/2', params: { kind: 'diaspora' } },
  ]);
});

test('own and third-party money together are all money, and no pledge is both', () => {
  holdsForAll(fc.tuple(pledges, positiveAmounts, ruleSets), ([list, cost, rules]) => {
    const { inBalanceMinor } = countedOwn(list, cost, rules, { needsEvidence: false });
    const all = list.reduce((sum, one) => sum + BigInt(one.amountMinor), 0n);
    expect(BigInt(inBalanceMinor) + BigInt(thirdPartyTotal(list))).toBe(all);
  });
});

test('each third party without a letter is named once, and nobody else', () => {
  holdsForAll(pledges, (list) => {
    const missing = checkCommitments(list).map(({ pointer }) => pointer);
    const expected = list.flatMap(({ kind, writtenCommitment }, index) =>
      isOwnKind(kind) || writtenCommitment === true ? [] : [`/contributions/${index}`],
    );
    expect(missing).toEqual(expected);
  });
});
