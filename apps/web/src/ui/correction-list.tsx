import { List, Text } from '@mantine/core';
import type { Correction } from '@tendesh/contracts/applications/applications';
import { useTranslation } from 'react-i18next';

interface CorrectionListProps {
  readonly corrections: readonly Correction[];
  /** Names of the papers that may be pinned. */
  readonly papers?: readonly { readonly id: string; readonly fileName: string }[];
}

/** What a return has pinned: each thing with its reason of the library, and what was said in own words. */
export function CorrectionList({ corrections, papers = [] }: CorrectionListProps) {
  const { t } = useTranslation('returns');
  const nameOf = usePinName(papers);
  return (
    <List size="sm" spacing={4}>
      {corrections.map((one) => (
        <List.Item key={`${one.group} ${one.field} ${one.documentId}`}>
          <Text span fw={600} size="sm">
            {nameOf(one)}
          </Text>
          {': '}
          {[one.code === 'other' ? null : t(`reason.${one.code}`), one.reason].filter(Boolean).join(' ')}
        </List.Item>
      ))}
    </List>
  );
}

/** The name of what is pinned: a field, a paper or a group. */
export function usePinName(papers: CorrectionListProps['papers'] = []) {
  const { t } = useTranslation('returns');
  return ({ group, field, documentId }: Pick<Correction, 'group' | 'field' | 'documentId'>) => {
    if (field !== null) return t(`field.${field}`);
    if (documentId !== null) return papers.find(({ id }) => id === documentId)?.fileName ?? t('group.document');
    return t(`group.${group}`);
  };
}
