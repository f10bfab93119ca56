import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import type { VisitItem } from '@tendesh/contracts/monitoring/visits';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import { ActionButton } from '../../ui/action-button';
import { actionOf } from '../../ui/action-of';
import { DateInput } from '../../ui/date-input';
import { ProblemAlert } from '../../ui/problem-alert';
import { useRecordForm } from '../../ui/use-record-form';
import { useReplanVisit } from './replan-visit';

interface Replanning extends Record<string, unknown> {
  readonly dueOn: string | null;
  readonly reason: string;
}

export function ReplanAct({ visit }: { visit: VisitItem }) {
  const { t } = useTranslation('monitoring');
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <>
      <ActionButton action={actionOf(visit, 'replan')} onAct={open} size="compact-sm" variant="subtle" />
      <Modal opened={opened} onClose={close} title={<Text fw={650}>{t('replan.title')}</Text>}>
        <ReplanForm visit={visit} onClose={close} />
      </Modal>
    </>
  );
}

function ReplanForm({ visit, onClose }: { visit: VisitItem; onClose: () => void }) {
  const { t } = useTranslation(['monitoring', 'problems']);
  const { today } = useFormat();
  const replan = useReplanVisit(visit);
  const { form, submit, isSending, alert } = useRecordForm<Replanning>({
    initialValues: { dueOn: visit.dueOn, reason: '' },
    validate: {
      dueOn: (day) => (day === null ? t('problems:required') : null),
      reason: (text) => (text.trim() === '' ? t('ui:act.reasonMissing') : null),
    },
  });
  const send = async ({ dueOn, reason }: Replanning) => {
    await replan.act({ dueOn: dueOn ?? '', reason: reason.trim() });
    notifications.show({ message: t('replan.done'), color: 'green' });
    onClose();
  };
  return (
    <form onSubmit={submit(send)} noValidate>
      <Stack gap="md">
        <ProblemAlert {...alert} />
        <DateInput label={t('replan.on')} required minDate={today()} {...form.getInputProps('dueOn')} />
        <Textarea
          label={t('ui:act.reason')}
          required
          autosize
          minRows={2}
          maxLength={1000}
          {...form.getInputProps('reason')}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('ui:cancel')}
          </Button>
          <Button type="submit" loading={isSending}>
            {t('replan.do')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
