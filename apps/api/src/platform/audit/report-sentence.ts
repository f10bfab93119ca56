import type { BreakKind, VerificationReport } from '@tendesh/contracts/audit/verification';

/** A verification in words, for a terminal. */
export function sentenceOf(report: VerificationReport, seconds: number): string {
  const { firstBroken: broken } = report;
  return broken === null
    ? unbroken(report, seconds)
    : `BROKEN: ${reasons[broken.kind]} (${[
        broken.chainId === null ? null : `chain ${broken.chainId}, sequence ${broken.sequence}`,
        broken.eventId === null ? null : `event ${broken.eventId}`,
        broken.day === null ? null : `anchor of ${broken.day}`,
      ]
        .filter((part) => part !== null)
        .join('; ')}).`;
}

function unbroken({ events, chains, words, erased, anchors, lastAnchor }: VerificationReport, seconds: number): string {
  const speed = Math.round(events / Math.max(seconds, 0.001));
  const anchored = lastAnchor === null ? 'no anchor yet' : `the last anchor is ${lastAnchor.day} ${lastAnchor.hash}`;
  return [
    `Unbroken: ${events} events in ${chains} chains and ${anchors} anchors, ${seconds.toFixed(1)} s (${speed} events/s).`,
    `Words of ${words} events stand, those of ${erased} were erased; ${anchored}.`,
  ].join('\n');
}

const reasons: Readonly<Record<BreakKind, string>> = {
  changed: 'a row is not as it was written',
  missing: 'a row is missing',
  inserted: 'a row was put in',
  words_changed: 'the words of a row are not those that were written',
  head_changed: 'the end of a chain does not fit its last row',
  truncated: 'a chain is shorter than its anchor says',
  rewritten: 'a chain was written anew after it had been anchored',
  anchor_changed: 'an anchor is not as it was made',
  anchor_missing: 'an anchor is missing',
};
