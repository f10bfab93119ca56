import { Button, Group, Modal, Select, Stack, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { ScreeningRequest } from '@tendesh/contracts/assessments/assessments';
import type { CasePage } from '@tendesh/contracts/work/case-page';
import {
  checkGround,
  checklistAnswers,
  type ChecklistAnswer,
  settledBySight,
} from '@tendesh/domain/assessments/checklist';
import { type IneligibleReason, ineligibleReasons } from '@tendesh/domain/assessments/ineligible-reasons';
import { manualItemsOf } from '@tendesh/domain/assessments/manual-items';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../ui/problem-alert';
import { useFormat } from '../../i18n/use-format';
import { ActionButton } from '../../ui/action-button';
import { Rehearsal } from '../../ui/rehearsal';
import { AutomaticAnswer } from './automatic-answer';
import { rehearseStep, useAssess } from './assess-application';
import type { AssessmentDialogProps } from './assessment-actions';
import { ManualAnswer } from './manual-answer';

interface ScreeningProps extends Omit<AssessmentDialogProps, 'page'> {
  readonly page: Pick<CasePage, 'documents' | 'checklist'>;
}

export function ScreeningModal(props: ScreeningProps) {
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
  readonly documentId: string | null;
}
type Outcome = ScreeningRequest['outcome'];
const nothing: Given = { answer: null, note: '', documentId: null };

/** The automatic items as the server sees them now, the others as the case worker answers them. */
function ScreeningForm({ onClose, page, application }: ScreeningProps) {
  const { t } = useTranslation(['assessments', 'terms']);
  const { text } = useFormat();
  const screen = useAssess(application, 'screening');
  const [given, setGiven] = useState<Readonly<Record<string, Given>>>({});
  const [reasonCode, setReasonCode] = useState<IneligibleReason | null>(null);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState<'answers' | 'reason' | null>(null);
  const questions = manualItemsOf(application.rules);
  const papers = page.documents.filter(({ voidedAt }) => voidedAt === null);
  const automatic = page.checklist.filter((one) => one.automatic);
  // What the system doubts may be settled by looking, or left as it stands.
  const doubts = settledBySight.filter((item) => automatic.some((one) => one.item === item && one.answer === 'no'));
  const isDoubt = (item: string) => doubts.some((one) => one === item);
  const lackOf = (item: string) => {
    const { answer, ...ground } = given[item] ?? nothing;
    if (answer === null) return isDoubt(item) ? null : 'answer';
    return checkGround({ item, answer, ...ground })[0] ?? null;
  };
  const offered = (act: string) => application.actions.find((action) => action.act === act);

  const items = [...doubts.filter((item) => given[item]?.answer), ...questions.map(({ code }) => code)];
  const lackFor = (outcome: Outcome) => {
    if (items.some((item) => lackOf(item) !== null)) return 'answers';
    return outcome === 'ineligible' && (reason.trim() === '' || reasonCode === null) ? 'reason' : null;
  };
  const requestFor = (outcome: Outcome): ScreeningRequest => {
    const answers = items.map((item) => {
      const { answer, note, documentId } = given[item] ?? nothing;
      return { item, answer: answer ?? 'not_seen', note: note.trim() || null, documentId };
    });
    return { answers, outcome, ...(outcome === 'ineligible' ? { reasonCode } : {}), reason: reason.trim() || null };
  };
  const decide = async (outcome: Outcome) => {
    const lacks = lackFor(outcome);
    setMissing(lacks);
    if (lacks !== null) return;
    await screen.act(requestFor(outcome));
    notifications.show({ message: t('screening.done'), color: 'green' });
    onClose();
  };
  const act = (outcome: Outcome) => () => void decide(outcome).catch(() => undefined);
  // A reason that is chosen says which way it will go.
  const likely: Outcome = reasonCode === null ? 'eligible' : 'ineligible';
  const canBeTried = lackFor(likely) === null && offered(`screen_${likely}`)?.permitted === true;
  return (
    <Stack gap="md">
      <Stack gap={6} role="group" aria-label={t('screening.automatic')}>
        <Text size="sm" fw={600}>
          {t('screening.automatic')}
        </Text>
        {automatic.map((check) => (
          <AutomaticAnswer key={check.item} check={check} currency={application.currency} />
        ))}
      </Stack>
      <div>
        <Text size="sm" fw={600}>
          {t('screening.manual')}
        </Text>
        <Text size="xs" c="dimmed">
          {t('screening.ground')}
        </Text>
      </div>
      {[...doubts, ...questions.map(({ code }) => code)].map((item) => {
        const { answer, note, documentId } = given[item] ?? nothing;
        const question = questions.find(({ code }) => code === item)?.question;
        const change = (part: Partial<Given>) =>
          setGiven((all) => ({ ...all, [item]: { ...nothing, ...all[item], ...part } }));
        return (
          <ManualAnswer
            key={item}
            label={question === undefined ? t('screening.settle.duplicate') : text(question)}
            papers={papers}
            documentId={documentId}
            answer={answer}
            note={note}
            missing={missing === 'answers' ? lackOf(item) : null}
            onAnswer={(value) => change({ answer: checklistAnswers.find((one) => one === value) ?? null })}
            onNote={(value) => change({ note: value })}
            onDocument={(value) => change({ documentId: value })}
          />
        );
      })}
      <Select
        label={t('screening.reasonCode')}
        data={ineligibleReasons.map((code) => ({ value: code, label: t(`terms:ineligibleReason.${code}`) }))}
        value={reasonCode}
        clearable
        error={missing === 'reason' && reasonCode === null ? t('ui:act.reasonMissing') : undefined}
        onChange={(value) => setReasonCode(ineligibleReasons.find((code) => code === value) ?? null)}
      />
      <Textarea
        label={t('screening.reason')}
        autosize
        minRows={2}
        maxLength={1000}
        value={reason}
        error={missing === 'reason' && reason.trim() === '' ? t('ui:act.reasonMissing') : undefined}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {canBeTried && (
        <Rehearsal
          key={likely}
          title={t(`screening.would.${likely}`)}
          run={() => rehearseStep(application, 'screening', requestFor(likely))}
          typed={JSON.stringify(requestFor(likely))}
          currency={application.currency}
        />
      )}
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
