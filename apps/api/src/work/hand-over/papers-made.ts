import { localDay } from '@tendesh/domain/calendar/local-day';
import { layOut } from '../../committees/minutes/layout';
import { layOutLetter } from '../../letters/lay-out-letter';
import { renderPdf } from '../../platform/pdf/render-pdf';
import type { Gathered } from './gather-case';
import type { Made } from './summary/render-summary';
import type { Entry } from './zip';

/** What is kept as words and set as PDF when it is asked for: each letter in its own language, and extracts of minutes. */
export async function papersMade(
  { letters, minutes }: Pick<Gathered, 'letters' | 'minutes'>,
  { language, timeZone }: Pick<Made, 'language' | 'timeZone'>,
): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (const [index, letter] of letters.entries()) {
    const name = `${localDay(letter.madeAt.toISOString(), timeZone)} ${letter.kind.replaceAll('_', ' ')}`;
    const content = await renderPdf(layOutLetter(letter.content, letter.language, letter.madeAt));
    entries.push({ name: `letters/${placeOf(index)} ${name}.pdf`, content });
  }
  for (const [index, extract] of minutes.entries()) {
    const content = await renderPdf(layOut(extract, language));
    entries.push({ name: `minutes/${placeOf(index)} ${extract.day} extract.pdf`, content });
  }
  return entries;
}

function placeOf(index: number): string {
  return String(index + 1).padStart(3, '0');
}
