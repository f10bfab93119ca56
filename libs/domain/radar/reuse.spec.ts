import { checkPassedOver } from './reuse';

it('asks for a reason before a paper is accepted that is used elsewhere, or whose money looks borrowed', () => {
  const needed = [expect.objectContaining({ code: 'reuse_reason_required', pointer: '/passOverReason' })];
  expect(checkPassedOver({ matches: 1, looksBorrowed: false }, null)).toEqual(needed);
  expect(checkPassedOver({ matches: 0, looksBorrowed: true }, '  ')).toEqual(needed);
});

it('lets a match be passed over with a reason, and asks for none without a match', () => {
  expect(checkPassedOver({ matches: 3, looksBorrowed: true }, 'One invoice for two sisters')).toEqual([]);
  expect(checkPassedOver({ matches: 0, looksBorrowed: false }, null)).toEqual([]);
});
