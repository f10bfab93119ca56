import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import {
  checklistAnswers,
  type ChecklistAnswer,
  type ManualItem,
  manualItems,
  settledBySight,
  type SettledItem,
} from '@tendesh/domain/assessments/checklist';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../ui/problem-alert';
import { ActionButton } from '../../ui/action-button';
import { AnswerMark } from './answer-mark';
import { useAssess } from './assess-application';
import type { AssessmentDialogProps } from './assessment-actions';
import { ManualAnswer } from './manual-answer';

export function ScreeningModal(props: AssessmentDialogProps) {
  const { t } = useTranslation('assessments');
  return (
    <Modal opened={props.opened} onClose={props.onClose} size="lg" title={<Text fw={650}>{t('screening.title')}</Text>}>
      <ScreeningForm {...props} />
    </Modal>
  );
}

interface Given {
  readonly answer: ChecklistAnswer | null;
  readonly note: string;
}
const nothing: Given = { answer: null, note: '' };

/** The automatic items as the server sees them now, the others as the case worker answers them. */
function ScreeningForm({ onClose, page, application }: AssessmentDialogProps) {
  const { t } = useTranslation(['assessments', 'terms']);
  const screen = useAssess(application, 'screening');
  const [given, setGiven] = useState<Partial<Record<ManualItem | SettledItem, Given>>>({});
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState<'answers' | 'reason' | null>(null);
  const automatic = page.checklist.filter((one) => one.automatic);
  // What the system doubts may be settled by looking, or left as it stands.
  const doubts = settledBySight.filter((item) => automatic.some((one) => one.item === item && one.answer === 'no'));
  const isDoubt = (item: string) => doubts.some((one) => one === item);
  const lackOf = (item: ManualItem | SettledItem) => {
    const { answer, note } = given[item] ?? nothing;
    if (!isDoubt(item)) return answer === null ? 'answer' : null;
    return answer !== null && note.trim() === '' ? 'note' : null;
  };
  const offered = (act: string) => application.actions.find((action) => action.act === act);

  const decide = async (outcome: 'eligible' | 'ineligible') => {
    const items = [...doubts.filter((item) => given[item]?.answer), ...manualItems];
    const lacks = items.some((item) => lackOf(item) !== null)
      ? 'answers'
      : outcome === 'ineligible' && reason.trim() === ''
        ? 'reason'
        : null;
    setMissing(lacks);
    if (lacks !== null) return;
    const answers = items.map((item) => {
      const { answer, note } = given[item] ?? nothing;
      return { item, answer: answer ?? 'not_seen', note: note.trim() === '' ? null : note.trim() };
    });
    await screen.act({ answers, outcome, reason: reason.trim() === '' ? null : reason.trim() });
    notifications.show({ message: t('screening.done'), color: 'green' });
    onClose();
  };
  const act = (outcome: 'eligible' | 'ineligible') => () => void decide(outcome).catch(() => undefined);
  return (
    <Stack gap="md">
      <Stack gap={6} role="group" aria-label={t('screening.automatic')}>
        <Text size="sm" fw={600}>
          {t('screening.automatic')}
        </Text>
        {automatic.map(({ item, answer }) => (
          <Group key={item} gap="xs" wrap="nowrap">
            <AnswerMark answer={answer} />
            <Text size="sm">{t(`item.${item}`)}</Text>
          </Group>
        ))}
      </Stack>
      <Text size="sm" fw={600}>
        {t('screening.manual')}
      </Text>
      {[...doubts, ...manualItems].map((item) => {
        const { answer, note } = given[item] ?? nothing;
        const change = (part: Partial<Given>) =>
          setGiven((all) => ({ ...all, [item]: { ...nothing, ...all[item], ...part } }));
        return (
          <ManualAnswer
            key={item}
            label={isDoubt(item) ? t('screening.settle.duplicate') : t(`item.${item}`)}
            answer={answer}
            note={note}
            missing={missing === 'answers' ? lackOf(item) : null}
            onAnswer={(value) => change({ answer: checklistAnswers.find((one) => one === value) ?? null })}
            onNote={(value) => change({ note: value })}
          />
        );
      })}
      <Textarea
        label={t('screening.reason')}
        autosize
        minRows={2}
        maxLength={1000}
        value={reason}
        error={missing === 'reason' ? t('ui:act.reasonMissing') : undefined}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <ProblemAlert problem={screen.problem} />
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          {t('ui:cancel')}
        </Button>
        <ActionButton color="red" variant="light" action={offered('screen_ineligible')} onAct={act('ineligible')} />
        <ActionButton action={offered('screen_eligible')} loading={screen.isActing} onAct={act('eligible')} />
      </Group>
    </Stack>
  );
}
