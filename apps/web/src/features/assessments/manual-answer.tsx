import { Group, Radio, Stack, TextInput } from '@mantine/core';
import { checklistAnswers, type ChecklistAnswer } from '@tendesh/domain/assessments/checklist';
import { useTranslation } from 'react-i18next';

interface ManualAnswerProps {
  readonly label: string;
  readonly answer: ChecklistAnswer | null;
  readonly note: string;
  readonly missing: 'answer' | 'note' | null;
  readonly onAnswer: (answer: string) => void;
  readonly onNote: (note: string) => void;
}

export function ManualAnswer({ label, answer, note, missing, onAnswer, onNote }: ManualAnswerProps) {
  const { t } = useTranslation(['assessments', 'problems']);
  return (
    <Stack gap={4}>
      <Radio.Group
        label={label}
        value={answer}
        error={missing === 'answer' ? t('problems:required') : undefined}
        onChange={onAnswer}
      >
        <Group gap="md" mt={4}>
          {checklistAnswers.map((one) => (
            <Radio key={one} value={one} label={t(`answer.${one}`)} />
          ))}
        </Group>
      </Radio.Group>
      <TextInput
        size="xs"
        aria-label={t('screening.noteTo', { item: label })}
        error={missing === 'note' ? t('problems:required') : undefined}
        placeholder={t('screening.note')}
        maxLength={500}
        value={note}
        onChange={(event) => onNote(event.currentTarget.value)}
      />
    </Stack>
  );
}
