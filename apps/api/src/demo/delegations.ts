import type { Written } from '@tendesh/contracts/shared/acts';
import { addDays } from '@tendesh/domain/calendar/days';
import { staff } from '@tendesh/testing/reference';
import type { SettableClock } from '../platform/clock/clock';
import type { Desk } from './desk.repository';
import { done } from './story';

/** Who lent authority to whom, how many days ago the first day was and the last is, and why: one is over, one runs. */
const delegations = [
  { from: 'sultan.mamatov', to: 'jyldyz.orozbekova', first: 60, last: 50, reason: 'Training in Dushanbe' },
  { from: 'elena.kim', to: 'jyldyz.orozbekova', first: 2, last: -12, reason: 'Annual leave' },
] as const;

export async function lendAuthority(desk: Desk, clock: SettableClock, today: string): Promise<void> {
  for (const { from, to, first, last, reason } of delegations) {
    const fromOn = addDays(today, -first);
    clock.set(new Date(`${fromOn}T03:00:00Z`));
    const person = await desk.as(from);
    const delegateId = staff.find(({ email }) => email === `${to}@tendesh.example`)?.id;
    done(await person.post<Written>('/delegations', { delegateId, fromOn, untilOn: addDays(today, -last), reason }));
  }
}
