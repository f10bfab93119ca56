import type { Transition } from '../acts/transitions';

export const visitStatuses = ['planned', 'done', 'missed'] as const;
export type VisitStatus = (typeof visitStatuses)[number];

export type VisitAct = 'record' | 'miss' | 'replan';

export const visitTransitions: readonly Transition<VisitStatus, VisitAct, null>[] = [
  { act: 'record', from: ['planned', 'missed'], to: 'done', permission: 'visit.record', duty: 'monitored' },
  { act: 'miss', from: ['planned'], to: 'missed', permission: 'visit.record', reasonNeeded: true },
  { act: 'replan', from: ['planned', 'missed'], to: 'planned', permission: 'visit.plan', reasonNeeded: true },
];
