import { Group, Radio, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import type { DocumentItem } from '@tendesh/contracts/cases/cases';
import { checklistAnswers, type ChecklistAnswer } from '@tendesh/domain/assessments/checklist';
import type { Violation } from '@tendesh/domain/problems/violation';
import { useTranslation } from 'react-i18next';
import { usePaperName } from '../../ui/paper-name';
import { useReasonText } from '../../ui/reason-text';

interface ManualAnswerProps {
  readonly label: string;
  readonly answer: ChecklistAnswer | null;
  readonly note: string;
  readonly papers: readonly DocumentItem[];
  readonly documentId: string | null;
  /** The answer itself, or why it rests on nothing yet. */
  readonly missing: 'answer' | Violation | null;
  readonly onAnswer: (answer: string) => void;
  readonly onNote: (note: string) => void;
  readonly onDocument: (documentId: string | null) => void;
}

export function ManualAnswer(props: ManualAnswerProps) {
  const { label, answer, note, papers, documentId, missing, onAnswer, onNote, onDocument } = props;
  const { t } = useTranslation(['assessments', 'problems', 'terms']);
  const textOf = useReasonText();
  const paperName = usePaperName(papers);
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
      <SimpleGrid cols={{ base: 1, xs: papers.length === 0 ? 1 : 2 }} spacing="xs" verticalSpacing={4}>
        <TextInput
          size="xs"
          aria-label={t('screening.noteTo', { item: label })}
          error={missing === null || missing === 'answer' ? undefined : textOf(missing)}
          placeholder={t('screening.note')}
          maxLength={500}
          value={note}
          onChange={(event) => onNote(event.currentTarget.value)}
        />
        {papers.length > 0 && (
          <Select
            size="xs"
            clearable
            aria-label={`${t('screening.document')}: ${label}`}
            placeholder={t('screening.document')}
            data={papers.map((paper) => ({
              value: paper.id,
              label: `${t(`terms:documentKind.${paper.kind}`)}: ${paperName(paper)}`,
            }))}
            value={documentId}
            onChange={onDocument}
          />
        )}
      </SimpleGrid>
    </Stack>
  );
}
