import { Button, Group, Modal, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import type { Complaint } from '@tendesh/contracts/complaints/complaints';
import { type ComplaintCategory, isRestricted } from '@tendesh/domain/complaints/complaint-categories';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../http/me';
import { reasonSoFar } from '../../http/rehearse';
import { ActionButton } from '../../ui/action-button';
import { actionOf } from '../../ui/action-of';
import { ProblemAlert } from '../../ui/problem-alert';
import { Rehearsal } from '../../ui/rehearsal';
import { useRecordForm } from '../../ui/use-record-form';
import { rehearseComplaintAct, useActOnComplaint } from './act-on-complaint';
import { useCategoryChoices } from './complaint-choices';

/** For a complaint that was filed under a wrong kind. */
export function RegroupComplaint({ complaint }: { complaint: Complaint }) {
  const { t } = useTranslation(['complaints', 'terms']);
  const [opened, { open, close }] = useDisclosure(false);
  const action = actionOf(complaint, 'regroup');
  if (action === undefined) return null;
  return (
    <>
      <ActionButton action={action} onAct={open} variant="default" />
      <Modal opened={opened} onClose={close} title={<Text fw={650}>{t('terms:act.regroup')}</Text>}>
        <RegroupForm complaint={complaint} onClose={close} />
      </Modal>
    </>
  );
}

interface Fields extends Record<string, unknown> {
  readonly category: ComplaintCategory | '';
  readonly reason: string;
}

/** Nothing of it is kept in the browser: the reason may name somebody. */
function RegroupForm({ complaint, onClose }: { complaint: Complaint; onClose: () => void }) {
  const { t } = useTranslation(['complaints', 'terms', 'problems', 'ui']);
  const regroup = useActOnComplaint(complaint, 'regroup');
  const mayRestrict = useMay('complaint.restricted');
  const kinds = useCategoryChoices().filter(
    ({ value }) => value !== complaint.category && (mayRestrict || !isRestricted(value)),
  );
  const filled = (text: string) => (text.trim() === '' ? t('problems:required') : null);
  const { form, submit, isSending, alert } = useRecordForm<Fields>({
    initialValues: { category: '', reason: '' },
    validate: { category: filled, reason: filled },
  });
  const { category, reason } = form.values;
  const send = async (said: Fields) => {
    await regroup.act(said);
    notifications.show({ message: t('done'), color: 'green' });
    onClose();
  };
  return (
    <form onSubmit={submit(send)} noValidate autoComplete="off">
      <Stack gap="md">
        <Text size="sm">{t(mayRestrict ? 'regrouping.hint' : 'regrouping.ordinaryHint')}</Text>
        <ProblemAlert {...alert} />
        <NativeSelect
          label={t('regrouping.to')}
          required
          data={[{ value: '', label: t('regrouping.choose') }, ...kinds]}
          {...form.getInputProps('category')}
        />
        <Textarea
          label={t('regrouping.reason')}
          required
          autosize
          minRows={3}
          maxLength={1000}
          {...form.getInputProps('reason')}
        />
        {category !== '' && (
          <Rehearsal
            run={() => rehearseComplaintAct(complaint, 'regroup', { category, ...reasonSoFar(reason) })}
            typed={category}
          />
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('ui:cancel')}
          </Button>
          <Button type="submit" loading={isSending}>
            {t('terms:act.regroup')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
