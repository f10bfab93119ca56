import type { Client } from 'pg';
import { offices } from '@tendesh/testing/reference';
import type { SyntheticCase } from '@tendesh/testing/synthetic-cases';
import { reserveCaseNumbers } from './world-state.repository';

/** A number for each case, from the series of its office and year: KG-OSH-2026-00012. */
export async function caseNumbers(sql: Client, cases: readonly SyntheticCase[]): Promise<string[]> {
  const keys = cases.map(({ crew, openedOn }) => `${crew.officeId} ${openedOn.slice(0, 4)}`);
  const next = new Map<string, number>();
  for (const key of new Set(keys)) {
    const [officeId = '', year] = key.split(' ');
    const count = keys.filter((one) => one === key).length;
    next.set(key, await reserveCaseNumbers(sql, officeId, Number(year), count));
  }
  return keys.map((key) => {
    const number = next.get(key) ?? 1;
    next.set(key, number + 1);
    const [officeId, year = ''] = key.split(' ');
    const code = offices.find(({ id }) => id === officeId)?.code ?? '';
    return `${code}-${year}-${String(number).padStart(5, '0')}`;
  });
}
