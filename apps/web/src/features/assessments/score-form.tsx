import { Button, Group, Stack, Textarea } from '@mantine/core';
import type { ScoreSheetRequest } from '@tendesh/contracts/assessments/assessments';
import { checkScores, scoreCriteria, type ScoreCriterion } from '@tendesh/domain/assessments/score-sheet';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../http/problem';
import { ProblemAlert } from '../../ui/problem-alert';
import { CriterionLevels } from './criterion-levels';
import { ScoreTotal } from './score-total';

interface ScoreFormProps {
  readonly passMark: number;
  readonly problem: Problem | null;
  readonly isSending: boolean;
  readonly onCancel: () => void;
  readonly onSend: (sheet: ScoreSheetRequest) => Promise<unknown>;
}

/** Seven criteria, each from 0 to 5 with what the level means; the total stands below as it grows. */
export function ScoreForm({ passMark, problem, isSending, onCancel, onSend }: ScoreFormProps) {
  const { t } = useTranslation('assessments');
  const [levels, setLevels] = useState<Partial<Record<ScoreCriterion, number>>>({});
  const [note, setNote] = useState('');
  const [isTried, setTried] = useState(false);
  const send = async () => {
    setTried(true);
    if (checkScores(levels).length > 0) return;
    const scores = scoreCriteria.map(({ code }) => ({ criterion: code, level: levels[code] ?? 0 }));
    await onSend({ scores, note: note.trim() === '' ? null : note.trim() });
  };
  return (
    <Stack gap="md">
      {scoreCriteria.map(({ code, weight }) => (
        <CriterionLevels
          key={code}
          criterion={code}
          weight={weight}
          level={levels[code] ?? null}
          missing={isTried && levels[code] === undefined}
          onChange={(level) => setLevels((all) => ({ ...all, [code]: level }))}
        />
      ))}
      <Textarea
        label={t('score.note')}
        autosize
        minRows={2}
        maxLength={2000}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <ProblemAlert problem={problem} />
      <Group justify="space-between" gap="md">
        <ScoreTotal levels={levels} passMark={passMark} />
        <Group gap="xs">
          <Button variant="default" onClick={onCancel}>
            {t('ui:cancel')}
          </Button>
          <Button loading={isSending} onClick={() => void send().catch(() => undefined)}>
            {t('score.do')}
          </Button>
        </Group>
      </Group>
    </Stack>
  );
}
