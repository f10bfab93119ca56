import { Badge } from '@mantine/core';
import type { ChecklistAnswer } from '@tendesh/domain/assessments/checklist';
import { useTranslation } from 'react-i18next';

const colours: Record<ChecklistAnswer, string> = { yes: 'green', no: 'red', not_seen: 'gray' };

export function AnswerMark({ answer }: { answer: ChecklistAnswer }) {
  const { t } = useTranslation('assessments');
  return (
    <Badge variant="light" radius="sm" tt="none" flex="none" mt={1} color={colours[answer]}>
      {t(`answer.${answer}`)}
    </Badge>
  );
}
