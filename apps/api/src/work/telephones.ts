import type { Permission } from '@tendesh/domain/staff/permissions';

/** Whoever identifies a person, or visits the business, calls it. */
export const calling = ['returnee.identify', 'visit.record'] as const satisfies readonly Permission[];

/** A telephone whole for who may call it, else its country and last digits. */
export function telephoneFor(mayCall: boolean, number: string): string {
  return mayCall ? number : `${number.slice(0, 4)}${'•'.repeat(Math.max(0, number.length - 7))}${number.slice(-3)}`;
}
