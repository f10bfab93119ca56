import type { Actor } from '@tendesh/domain/staff/reach';
import { scopeOf } from '@tendesh/domain/staff/permissions';

/** A telephone as this reader may see it: whole for those who identify or visit people, else its country and last digits. */
export function telephoneFor(reader: Actor, number: string): string {
  const mayCall = (['returnee.identify', 'visit.record'] as const).some(
    (permission) => scopeOf(reader.roles, permission) !== null,
  );
  return mayCall ? number : `${number.slice(0, 4)}${'•'.repeat(Math.max(0, number.length - 7))}${number.slice(-3)}`;
}
