import fc from 'fast-check';
import { transition } from '../acts/transitions';
import { keepsTheLawsOfTransitions } from '../proof/transition-laws';
import { holdsForAll } from '../proof/property';
import { complaintCategories, type ComplaintCategory, isRestricted } from './complaint-categories';
import { complaintStatuses, complaintTransitions } from './complaint-transitions';

const by = (people: string[], mayRestricted = true) => ({ people, may: () => mayRestricted });
const factsOf = (category: ComplaintCategory, wanted: ComplaintCategory | null = null) => ({
  ...{ category, wanted, subjectId: null },
});
const codes = (violations: readonly { code: string }[] = []) => violations.map(({ code }) => code);

describe('a complaint', () => {
  keepsTheLawsOfTransitions({
    table: complaintTransitions,
    statuses: complaintStatuses,
    first: 'received',
    final: ['closed'],
  });

  test('about a member of staff is handled by anybody else', () => {
    for (const row of complaintTransitions) {
      const facts = { category: 'delay', wanted: null, subjectId: 'elena' } as const;
      expect([codes(row.by?.(facts, by(['elena']))), codes(row.by?.(facts, by(['talant'])))]).toEqual([
        ['four_eyes'],
        [],
      ]);
    }
  });

  test('of a restricted kind is handled by the focal point alone', () => {
    const facts = { category: 'fraud', wanted: null, subjectId: null } as const;
    for (const row of complaintTransitions)
      expect(codes(row.by?.(facts, by(['elena'], false)))).toEqual(['not_permitted']);
  });

  test('is answered, or referred where it is restricted', () => {
    const [answer, refer] = [transition(complaintTransitions, 'answer'), transition(complaintTransitions, 'refer')];
    const [ordinary, restricted] = [factsOf('delay'), factsOf('fraud')];
    expect([codes(answer.when?.(ordinary)), codes(refer.when?.(restricted))]).toEqual([[], []]);
    expect(codes(answer.when?.(restricted))).toEqual(['complaint_takes_another_way']);
    expect(codes(refer.when?.(ordinary))).toEqual(['complaint_takes_another_way']);
  });

  test('is moved by who may see it in its kind and in the new one, and to another kind only', () => {
    const { by: mayMove, when } = transition(complaintTransitions, 'regroup');
    const cases = fc.tuple(fc.constantFrom(...complaintCategories), fc.constantFrom(...complaintCategories));
    holdsForAll(cases, ([category, wanted]) => {
      const facts = factsOf(category, wanted);
      const isHidden = isRestricted(category) || isRestricted(wanted);
      expect(codes(mayMove?.(facts, by(['elena'], false)))).toEqual(isHidden ? ['not_permitted'] : []);
      expect(codes(mayMove?.(facts, by(['aizada'])))).toEqual([]);
      expect(codes(when?.(facts))).toEqual(category === wanted ? ['complaint_is_of_this_kind'] : []);
    });
    expect(codes(when?.(factsOf('delay')))).toEqual([]);
  });
});
