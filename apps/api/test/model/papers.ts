import { type Paper, pdfPaper } from '@tendesh/testing/papers';
import type { Random } from '@tendesh/testing/random';

/** A PDF like no other of the run, so that no paper is known again. */
export function anyPaper(random: Random, text: string): Paper {
  const number = random.between(1, Number.MAX_SAFE_INTEGER);
  return pdfPaper(`paper-${number}.pdf`, `${text} ${number}`);
}
