import { transition } from '../acts/transitions';
import { keepsTheLawsOfTransitions } from '../proof/transition-laws';
import {
  type ItemAct,
  type ItemFacts,
  itemStatuses,
  itemTransitions,
  type SessionAct,
  type SessionFacts,
  sessionStatuses,
  sessionTransitions,
} from './session-transitions';

describe('a session', () => {
  keepsTheLawsOfTransitions({
    table: sessionTransitions,
    statuses: sessionStatuses,
    first: 'planned',
    final: ['closed', 'cancelled'],
  });

  test('is opened and closed by its chair, with an agenda, and when every item is decided', () => {
    expect(codes('open_session', {})).toEqual([]);
    expect(codes('open_session', { part: 'member', items: 0 })).toEqual(['only_the_chair', 'agenda_empty']);
    expect(codes('close_session', { waiting: 1 })).toEqual(['items_outstanding']);
  });

  test('has its minutes from the chair or the secretary', () => {
    expect(codes('make_minutes', { part: 'secretary' })).toEqual([]);
    expect(codes('make_minutes', { part: 'member' })).toEqual(['only_the_chair']);
    expect(codes('make_minutes', { part: null })).toEqual(['only_the_chair']);
  });

  test('has minutes where something was decided, also if it was broken off afterwards', () => {
    expect(transition(sessionTransitions, 'make_minutes').from).toEqual(['closed', 'cancelled']);
    expect(codes('make_minutes', { decided: 0 })).toEqual(['nothing_decided']);
  });

  function codes(act: SessionAct, some: Partial<SessionFacts>): string[] {
    const facts: SessionFacts = { part: 'chair', items: 2, waiting: 0, decided: 2, ...some };
    return (transition(sessionTransitions, act).when?.(facts) ?? []).map(({ code }) => code);
  }
});

describe('an item of the agenda', () => {
  keepsTheLawsOfTransitions({
    table: itemTransitions,
    statuses: itemStatuses,
    first: 'waiting',
    final: ['decided', 'left'],
    setElsewhere: ['left'],
  });

  test('is voted on by members who declared that nothing stands in the way', () => {
    expect(codes('vote', {})).toEqual([]);
    expect(codes('vote', { declared: null })).toEqual(['declaration_missing']);
    expect(codes('vote', { declared: 'family' })).toEqual(['recused']);
    expect(codes('vote', { part: 'secretary' })).toEqual(['secretary_has_no_vote']);
    expect(codes('vote', { session: 'planned' })).toEqual(['session_not_open']);
  });

  test('is declared on before and during the session; a conflict once declared stands', () => {
    expect(codes('declare_conflict', { session: 'planned', declared: null })).toEqual([]);
    expect(codes('declare_conflict', { declared: 'none' })).toEqual([]);
    expect(codes('declare_conflict', { declared: 'business' })).toEqual(['conflict_stands']);
    expect(codes('declare_conflict', { session: 'closed' })).toEqual(['session_not_open']);
  });

  test('is decided by who presides and has declared that nothing stands in the way, while the session is open', () => {
    expect(codes('decide_item', {})).toEqual([]);
    expect(codes('decide_item', { declared: null })).toEqual(['declaration_missing']);
    expect(transition(itemTransitions, 'decide_item').duty).toBe('presided');
    expect(codes('decide_item', { presides: false, session: 'planned' })).toEqual([
      'session_not_open',
      'only_the_chair',
    ]);
  });

  test('is not decided anew by who took the refusal of it that an appeal set aside', () => {
    const anew = transition(itemTransitions, 'decide_item').by;
    const facts = { ...sound, setAsideBy: ['farrukh'] };
    const codesOf = (who: string) => anew?.(facts, { people: [who], may: () => true }).map(({ code }) => code);
    expect([codesOf('farrukh'), codesOf('meerim')]).toEqual([['refused_before'], []]);
    expect(transition(itemTransitions, 'vote').by).toBeUndefined();
  });

  const sound: ItemFacts = { session: 'open', part: 'member', declared: 'none', presides: true, setAsideBy: [] };

  function codes(act: ItemAct, some: Partial<ItemFacts>): string[] {
    const facts = { ...sound, ...some };
    return (transition(itemTransitions, act).when?.(facts) ?? []).map(({ code }) => code);
  }
});
