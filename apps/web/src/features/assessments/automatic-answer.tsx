import { Group, Text } from '@mantine/core';
import type { CasePage } from '@tendesh/contracts/work/case-page';
import { useTranslation } from 'react-i18next';
import { useReasonText } from '../../ui/reason-text';
import { AnswerMark } from './answer-mark';

interface AutomaticAnswerProps {
  readonly check: CasePage['checklist'][number];
  readonly currency: string;
}

/** What the system answers, and why where it is not simply yes. */
export function AutomaticAnswer({ check: { item, answer, reason }, currency }: AutomaticAnswerProps) {
  const { t } = useTranslation('assessments');
  const textOf = useReasonText(currency);
  return (
    <Group gap="xs" wrap="nowrap" align="flex-start">
      <AnswerMark answer={answer} />
      <div>
        <Text size="sm">{t(`item.${item}`)}</Text>
        {reason !== null && (
          <Text size="xs" c="dimmed">
            {textOf(reason)}
          </Text>
        )}
      </div>
    </Group>
  );
}
