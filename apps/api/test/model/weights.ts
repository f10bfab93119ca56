import type { Random } from '@tendesh/testing/random';
import type { Offer } from './offers';

/**
 * What takes things further is picked most often; notes, what is done again, and what ends or undoes, more rarely. Null
 * where nothing but that is left, mostly: what waits for others is left alone.
 */
export function picked(offers: readonly Offer[], random: Random): Offer | null {
  const weighted = offers.flatMap((offer) => Array.from({ length: weightOf(offer) }, () => offer));
  return weighted[random.between(1, Math.max(weighted.length, FURTHER)) - 1] ?? null;
}

function weightOf({ name, isAgain, action: { permitted, helpers } }: Offer): number {
  const [, act = ''] = name.split('.');
  if (passive.includes(act)) return 0;
  const isSomebodysTurn = permitted || helpers.length > 0;
  if (!isSomebodysTurn || isAgain === true || always.includes(act)) return 1;
  return rare.some((word) => act.startsWith(word)) ? 2 : FURTHER;
}

const FURTHER = 40;
/** Offered on the page, done elsewhere: the registration of the person, and the form of the valuation. */
const passive: readonly string[] = ['edit_returnee', 'value', 'read_statement'];
const always: readonly string[] = ['add_note', 'upload_document', 'close', 'withdraw'];
const rare: readonly string[] = [
  ...['reject', 'return', 'cancel', 'void', 'refuse', 'miss', 'reassign', 'amend', 'screen_ineligible', 'replan'],
  ...['reopen', 'record_repayment', 'edit_session', 'regroup'],
];
