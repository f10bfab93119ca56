import { Button, Checkbox, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import { DateInput } from '../../ui/date-input';
import { ProblemAlert } from '../../ui/problem-alert';
import { useRecordForm } from '../../ui/use-record-form';
import { useAssess } from './assess-application';
import type { AssessmentDialogProps } from './assessment-actions';

export function SiteVisitModal(props: AssessmentDialogProps) {
  const { t } = useTranslation('assessments');
  return (
    <Modal opened={props.opened} onClose={props.onClose} title={<Text fw={650}>{t('visit.title')}</Text>}>
      <SiteVisitForm {...props} />
    </Modal>
  );
}

interface VisitFields extends Record<string, unknown> {
  readonly visitedOn: string | null;
  readonly premises: string;
  readonly ownMoneySeen: boolean;
  readonly note: string;
}

function SiteVisitForm({ onClose, application }: AssessmentDialogProps) {
  const { t } = useTranslation(['assessments', 'problems']);
  const { today } = useFormat();
  const record = useAssess(application, 'site-visits');
  const filled = (value: string | null) => (value === null || value.trim() === '' ? t('problems:required') : null);
  const { form, submit, isSending, alert } = useRecordForm<VisitFields>({
    initialValues: { visitedOn: today(), premises: '', ownMoneySeen: false, note: '' },
    validate: { visitedOn: filled, premises: filled, note: filled },
  });
  const send = async ({ visitedOn, ...rest }: VisitFields) => {
    await record.act({ ...rest, visitedOn: visitedOn ?? '' });
    notifications.show({ message: t('visit.done'), color: 'green' });
    onClose();
  };
  return (
    <form onSubmit={submit(send)} noValidate>
      <Stack gap="md">
        <ProblemAlert {...alert} />
        <DateInput label={t('visit.on')} required maxDate={today()} {...form.getInputProps('visitedOn')} />
        <Textarea
          label={t('visit.premises')}
          required
          autosize
          minRows={2}
          maxLength={1000}
          {...form.getInputProps('premises')}
        />
        <Checkbox label={t('visit.moneySeen')} {...form.getInputProps('ownMoneySeen', { type: 'checkbox' })} />
        <Textarea
          label={t('visit.note')}
          required
          autosize
          minRows={4}
          maxLength={4000}
          {...form.getInputProps('note')}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('ui:cancel')}
          </Button>
          <Button type="submit" loading={isSending}>
            {t('ui:save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
