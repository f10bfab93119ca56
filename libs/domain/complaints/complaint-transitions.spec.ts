import { transition } from '../acts/transitions';
import { keepsTheLawsOfTransitions } from '../proof/transition-laws';
import { complaintStatuses, complaintTransitions } from './complaint-transitions';

const by = (people: string[], mayRestricted = true) => ({ people, may: () => mayRestricted });
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
      const facts = { restricted: false, subjectId: 'elena' };
      expect([codes(row.by?.(facts, by(['elena']))), codes(row.by?.(facts, by(['talant'])))]).toEqual([
        ['four_eyes'],
        [],
      ]);
    }
  });

  test('of a restricted kind is handled by the focal point alone', () => {
    const facts = { restricted: true, subjectId: null };
    for (const row of complaintTransitions)
      expect(codes(row.by?.(facts, by(['elena'], false)))).toEqual(['not_permitted']);
  });

  test('is answered, or referred where it is restricted', () => {
    const [answer, refer] = [transition(complaintTransitions, 'answer'), transition(complaintTransitions, 'refer')];
    const [ordinary, restricted] = [false, true].map((one) => ({ restricted: one, subjectId: null }));
    if (ordinary === undefined || restricted === undefined) throw new Error('two kinds');
    expect([codes(answer.when?.(ordinary)), codes(refer.when?.(restricted))]).toEqual([[], []]);
    expect(codes(answer.when?.(restricted))).toEqual(['complaint_takes_another_way']);
    expect(codes(refer.when?.(ordinary))).toEqual(['complaint_takes_another_way']);
  });
});
