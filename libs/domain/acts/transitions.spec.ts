import { violation } from '../problems/violation';
import type { Actor } from '../staff/reach';
import { offeredActs, type Situation, type Transition, transition, whyNot } from './transitions';

type Status = 'open' | 'done';
type Act = 'verify' | 'note';
const table: readonly Transition<Status, Act, { ready: boolean }>[] = [
  {
    act: 'verify',
    from: ['open'],
    to: 'done',
    permission: 'contribution.verify',
    duty: 'verified_contribution',
    reasonNeeded: true,
    when: (facts) => (facts.ready ? [] : [violation('no_evidence')]),
  },
  { act: 'note', from: ['open', 'done'], to: 'same', permission: 'case.note' },
];

const verifier: Actor = { id: 'v', roles: ['verifier'], officeId: 'osh', programmeIds: ['sws'] };
const open: Situation<Status, { ready: boolean }> = {
  status: 'open',
  standing: { officeId: 'osh', caseOfficerId: 'c', programmeIds: ['sws'] },
  done: [],
  facts: { ready: true },
};
const verify = transition(table, 'verify');

test('who has the permission, in the right status, with every condition met, may', () => {
  expect(whyNot(verify, verifier, open)).toEqual([]);
});

test('who may not do it at all hears only that, and nothing more about the record', () => {
  const stranger = { ...verifier, programmeIds: [] };
  const closed = { ...open, status: 'done' as const, facts: { ready: false } };
  expect(whyNot(verify, stranger, closed)).toEqual([
    violation('not_permitted', undefined, { permission: 'contribution.verify' }),
  ]);
});

test('in the wrong status the status is the reason', () => {
  expect(whyNot(verify, verifier, { ...open, status: 'done' })).toEqual([
    violation('wrong_status', undefined, { status: 'done' }),
  ]);
});

test('duties and conditions are named together', () => {
  const recorded = {
    ...open,
    done: [{ staffId: 'v', act: 'recorded_contribution' as const }],
    facts: { ready: false },
  };
  expect(whyNot(verify, verifier, recorded).map((one) => one.code)).toEqual(['duty_conflict', 'no_evidence']);
});

test('the acts offered are those of the status, each permitted or with its reasons', () => {
  expect(offeredActs(table, verifier, { ...open, facts: { ready: false } })).toEqual([
    { act: 'verify', permitted: false, reasonNeeded: true, whyNot: [violation('no_evidence')] },
    { act: 'note', permitted: true, reasonNeeded: false, whyNot: [] },
  ]);
  expect(offeredActs(table, verifier, { ...open, status: 'done' }).map((one) => one.act)).toEqual(['note']);
});

test('an act that is in no table is a mistake of the programmer', () => {
  expect(() => transition(table, 'erase' as Act)).toThrow('No transition "erase"');
});
