import fc from 'fast-check';
import { holdsForAll } from '../proof/property';
import { eachLanguage } from '../texts/texts';
import { type CallTerms, checkRevision, revisedTerms } from './call-revision';
import { checkQuota } from './quotas';

const former: CallTerms = {
  name: eachLanguage(() => 'Spring'),
  description: eachLanguage(() => ''),
  closesOn: '2026-03-31',
  maxGrants: 20,
  allocationIds: ['a', 'b'],
};
const TODAY = '2026-03-02';
const refused = (some: Partial<CallTerms>, today = TODAY, before = former) =>
  checkRevision(before, { ...before, ...some }, today).map(({ code, pointer }) => [code, pointer]);
const onlyGains = (pointer: string) => [['published_call_only_gains', pointer]];

test('a published call closes later, never earlier', () => {
  expect(refused({ closesOn: '2026-04-30' })).toEqual([]);
  expect(refused({ closesOn: '2026-03-30' })).toEqual(onlyGains('/closesOn'));
});

test('a call that is closed may be opened again, though not for a day that is over', () => {
  expect(refused({ closesOn: '2026-06-01' }, '2026-06-01')).toEqual([]);
  expect(refused({ closesOn: '2026-05-31' }, '2026-06-01')).toEqual([['day_is_over', '/closesOn']]);
});

test('its texts may be put right after it has closed', () => {
  expect(refused({ description: eachLanguage(() => 'For tailors') }, '2026-06-01')).toEqual([]);
  expect(refused({ name: { ...former.name, ky: '' } })).toEqual([['required', '/name/ky']]);
});

test('it gives as many grants or more, and a limit comes to nobody who knew of none', () => {
  expect([refused({ maxGrants: 21 }), refused({ maxGrants: null })]).toEqual([[], []]);
  expect(refused({ maxGrants: 19 })).toEqual(onlyGains('/maxGrants'));
  expect(refused({ maxGrants: 100_000 }, TODAY, { ...former, maxGrants: null })).toEqual(onlyGains('/maxGrants'));
});

test('it keeps its allocations in their order, and further ones come after them', () => {
  expect(refused({ allocationIds: ['a', 'b', 'c'] })).toEqual([]);
  for (const allocationIds of [['a'], ['b', 'a'], ['c', 'a', 'b'], []])
    expect(refused({ allocationIds })).toEqual(onlyGains('/allocationIds'));
});

test('a revision that changes nothing is none', () => {
  expect(refused({})).toEqual([['revision_changes_nothing', undefined]]);
  expect(revisedTerms(former, { ...former, name: { ...former.name, tg: 'Bahor' }, maxGrants: 30 })).toEqual([
    'name',
    'maxGrants',
  ]);
});

const days = fc.integer({ min: 1, max: 28 }).map((day) => `2026-03-${String(day).padStart(2, '0')}`);
const terms: fc.Arbitrary<CallTerms> = fc.record({
  name: fc.constantFrom('Spring', 'Summer').map((name) => eachLanguage(() => name)),
  description: fc.constant(eachLanguage(() => '')),
  closesOn: days,
  maxGrants: fc.option(fc.integer({ min: 1, max: 5 })),
  allocationIds: fc.subarray(['a', 'b', 'c'], { minLength: 1 }),
});

test('what would let somebody down who could be helped before is refused', () => {
  holdsForAll(fc.tuple(terms, terms, days, days, fc.nat(6)), ([before, after, today, appliesOn, grants]) => {
    const isInTime = ({ closesOn }: CallTerms) => appliesOn <= closesOn;
    const givesAnother = ({ maxGrants }: CallTerms) =>
      checkQuota(maxGrants === null ? {} : { maxGrants }, grants).length === 0;
    const letsDown =
      (isInTime(before) && !isInTime(after)) ||
      (givesAnother(before) && !givesAnother(after)) ||
      before.allocationIds.some((id) => !after.allocationIds.includes(id));
    if (letsDown) expect(checkRevision(before, after, today)).not.toEqual([]);
  });
});
