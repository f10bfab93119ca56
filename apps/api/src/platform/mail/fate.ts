import type { Fate } from './lane.repository';

/** Minutes to the next try: growing, and after the last one a person looks. */
const PAUSES = [1, 5, 15, 60, 240, 720];

interface Try {
  /** What went wrong; undefined when the server took the mail. */
  readonly failure: unknown;
  /** Whether the last byte had left. */
  readonly isHandedOver: boolean;
  /** This one counted. */
  readonly tries: number;
  readonly now: Date;
}

/**
 * What follows from one try. A refusal of the server is certain, also after the last byte; silence after it is not, so
 * that the mail is neither repeated nor counted as sent.
 */
export function fateAfter({ failure, isHandedOver, tries, now }: Try): Fate {
  if (failure === undefined) return { status: 'sent' };
  const { reason, answer } = reasonOf(failure);
  if (isHandedOver && answer === null) return { status: 'unconfirmed', reason };
  const minutes = PAUSES[tries - 1];
  if (minutes === undefined || (answer !== null && answer >= 550 && answer < 560)) return { status: 'failed', reason };
  return { status: 'waiting', reason, again: new Date(now.getTime() + minutes * 60_000) };
}

/** Codes only, never the server's text: that repeats the address. */
function reasonOf(failure: unknown): { reason: string; answer: number | null } {
  const { code, responseCode } = failure as { code?: unknown; responseCode?: unknown };
  const answer = typeof responseCode === 'number' ? responseCode : null;
  const name = typeof code === 'string' ? code : 'unknown';
  return { reason: answer === null ? name : `${name} ${answer}`, answer };
}
