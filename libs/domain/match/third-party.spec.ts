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
