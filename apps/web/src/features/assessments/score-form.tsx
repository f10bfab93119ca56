import { Button, Group, Stack, Textarea } from '@mantine/core';
import type { ScoreSheetRequest } from '@tendesh/contracts/assessments/assessments';
import type { ScoreForm as Form } from '@tendesh/domain/assessments/score-form';
import { checkScores, type ScoreLevels } from '@tendesh/domain/assessments/score-sheet';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../http/problem';
import { ProblemAlert } from '../../ui/problem-alert';
import { useKeptDraft } from '../../ui/use-kept-draft';
import { CriterionLevels } from './criterion-levels';
import { ScoreTotal } from './score-total';

interface ScoreFormProps {
  /** Under which an unfinished sheet is kept through a reload. */
  readonly record: string;
  readonly form: Form;
  readonly passMark: number;
  readonly problem: Problem | null;
  readonly isSending: boolean;
  readonly onCancel: () => void;
  readonly onSend: (sheet: ScoreSheetRequest) => Promise<unknown>;
}

/** The criteria of the rule set, each from 0 to 5 with what the level means; the total stands below as it grows. */
export function ScoreForm({ record, form, passMark, problem, isSending, onCancel, onSend }: ScoreFormProps) {
  const { t } = useTranslation('assessments');
  const kept = useKeptDraft<Sheet>(record, { levels: {}, note: '' });
  const [{ levels, note }, setSheet] = useState(kept.first);
  const [isTried, setTried] = useState(false);
  const write = (some: Partial<Sheet>) => {
    const next = { levels, note, ...some };
    setSheet(next);
    kept.keep(next);
  };
  const send = async () => {
    setTried(true);
    if (checkScores(levels, form).length > 0) return;
    const scores = form.criteria.map(({ code }) => ({ criterion: code, level: levels[code] ?? 0 }));
    await onSend({ scores, note: note.trim() === '' ? null : note.trim() });
    kept.drop();
  };
  return (
    <Stack gap="md">
      {form.criteria.map((criterion) => (
        <CriterionLevels
          key={criterion.code}
          criterion={criterion}
          level={levels[criterion.code] ?? null}
          missing={isTried && levels[criterion.code] === undefined}
          onChange={(level) => write({ levels: { ...levels, [criterion.code]: level } })}
        />
      ))}
      <Textarea
        label={t('score.note')}
        autosize
        minRows={2}
        maxLength={2000}
        value={note}
        onChange={(event) => write({ note: event.currentTarget.value })}
      />
      <ProblemAlert problem={problem} />
      <Group justify="space-between" gap="md">
        <ScoreTotal form={form} levels={levels} passMark={passMark} />
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

interface Sheet {
  readonly levels: ScoreLevels;
  readonly note: string;
}
