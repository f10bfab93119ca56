import { List, Text } from '@mantine/core';
import type { Correction } from '@tendesh/contracts/applications/applications';
import { pinName, reasonSentence } from '@tendesh/domain/applications/return-reasons';
import { useFormat } from '../i18n/use-format';
import { type NamedPaper, usePaperName } from './paper-name';

interface CorrectionListProps {
  readonly corrections: readonly Correction[];
  /** Names of the papers that may be pinned. */
  readonly papers?: readonly NamedPaper[];
}

/** What a return has pinned: each thing with its reason of the library, and what was said in own words. */
export function CorrectionList({ corrections, papers = [] }: CorrectionListProps) {
  const { language } = useFormat();
  const nameOf = usePinName(papers);
  return (
    <List size="sm" spacing={4}>
      {corrections.map((one) => (
        <List.Item key={`${one.group} ${one.field} ${one.documentId}`}>
          <Text span fw={600} size="sm">
            {nameOf(one)}
          </Text>
          {': '}
          {[reasonSentence(one, language), one.reason].filter(Boolean).join(' ')}
        </List.Item>
      ))}
    </List>
  );
}

/** The name of what is pinned: a field, a paper or a group. */
export function usePinName(papers: readonly NamedPaper[]) {
  const { language } = useFormat();
  const paperName = usePaperName(papers);
  return (pin: Pick<Correction, 'group' | 'field' | 'documentId'>) => {
    const paper = papers.find(({ id }) => id === pin.documentId);
    return paper === undefined ? pinName(pin, language) : paperName(paper);
  };
}
