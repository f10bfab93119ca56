import type { Content } from 'pdfmake/interfaces';
import { outcomeOf, type Sheet } from './layout';
import type { MinutedItem } from './minutes';
import { fill } from './texts';

/** Each decision with its votes, its reason and its conditions; kept together on a page. */
export function decisions(sheet: Sheet): Content[] {
  return sheet.minutes.items
    .filter(({ outcome }) => outcome !== null)
    .map((item): Content => ({ stack: decision(item, sheet), unbreakable: true, margin: [0, 0, 0, 8] }));
}

function decision(item: MinutedItem, { texts }: Sheet): Content[] {
  const { caseNumber, name, tally, quorum, quorumMet, reasonCode, note, conditions } = item;
  const quorumText = quorum === null ? '' : fill(quorumMet ? texts.quorumMet : texts.quorumMissing, { quorum });
  return [
    { text: `${caseNumber}, ${name}: ${outcomeOf(item, texts)}`, bold: true },
    `${fill(texts.voting, { ...tally })} ${quorumText}`,
    ...(reasonCode === null ? [] : [fill(texts.reason, { reason: texts.reasons[reasonCode] })]),
    ...(note === null ? [] : [note]),
    ...(conditions.length === 0 ? [] : [texts.conditions, { ol: [...conditions] }]),
  ];
}
