import { Group, Text } from '@mantine/core';
import type { CasePage } from '@tendesh/contracts/work/case-page';
import { useTranslation } from 'react-i18next';
import { AnswerMark } from './answer-mark';
import { useFindingText } from './finding-text';

interface AutomaticAnswerProps {
  readonly check: CasePage['checklist'][number];
  readonly currency: string;
}

/** What the system answers, and by which figures. */
export function AutomaticAnswer({ check, currency }: AutomaticAnswerProps) {
  const { t } = useTranslation('assessments');
  const found = useFindingText(currency)(check);
  return (
    <Group gap="xs" wrap="nowrap" align="flex-start">
      <AnswerMark answer={check.answer} />
      <div>
        <Text size="sm">{t(`item.${check.item}`)}</Text>
        {found !== null && (
          <Text size="xs" c="dimmed">
            {found}
          </Text>
        )}
      </div>
    </Group>
  );
}
