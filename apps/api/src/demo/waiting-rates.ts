import type { Desk } from './desk.repository';
import { done } from './story';

/** The finance officer has sent this month's list once more: two currencies are new in it and wait for a second person. */
export async function sendRateList(desk: Desk, today: string): Promise<void> {
  const first = `${today.slice(0, 7)}-01`;
  const lines = ['Country,Currency,Abbrev.,Effective Date,Rate', ...listed.map((line) => line.replace('DAY', first))];
  const file = { name: 'UNORE.csv', type: 'text/csv', content: Buffer.from(lines.join('\n')) };
  const finance = await desk.as('gulnara.sadykova');
  done(await finance.upload('/exchange-rate-lists', file, {}));
}

const listed = [
  'Kazakhstan,Tenge,KZT,DAY,512.5',
  'United States,US Dollar,USD,DAY,1.00',
  'Uzbekistan,Sum,UZS,DAY,12650.25',
];
