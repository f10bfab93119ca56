import { Button, Group, Modal, Select, Stack, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import { DateInput } from '../../ui/date-input';
import { ProblemAlert } from '../../ui/problem-alert';
import { useRecordForm } from '../../ui/use-record-form';
import { delegateChoicesQuery } from './delegation-list';
import { useGiveDelegation } from './give-delegation';

interface GiveDelegationProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

export function GiveDelegation({ opened, onClose }: GiveDelegationProps) {
  const { t } = useTranslation('delegations');
  return (
    <Modal opened={opened} onClose={onClose} title={<Text fw={650}>{t('give.title')}</Text>}>
      <GiveDelegationForm onClose={onClose} />
    </Modal>
  );
}

interface DelegationFields extends Record<string, unknown> {
  readonly delegateId: string | null;
  readonly fromOn: string | null;
  readonly untilOn: string | null;
  readonly reason: string;
}

/** The colleague, the days and the reason; what follows from it stands above the button. */
export function GiveDelegationForm({ onClose }: Pick<GiveDelegationProps, 'onClose'>) {
  const { t } = useTranslation(['delegations', 'problems']);
  const { today } = useFormat();
  const give = useGiveDelegation();
  const choices = useColleagues();
  const needed = (value: unknown) => (value === null || value === '' ? t('problems:required') : null);
  const { form, submit, isSending, alert } = useRecordForm<DelegationFields>({
    initialValues: { delegateId: null, fromOn: today(), untilOn: null, reason: '' },
    validate: {
      delegateId: needed,
      fromOn: needed,
      untilOn: needed,
      reason: (value) => (value.trim().length < 3 ? t('problems:reason_required') : null),
    },
  });
  const send = async ({ delegateId, fromOn, untilOn, reason }: DelegationFields) => {
    await give.act({
      ...{ delegateId: delegateId ?? '', fromOn: fromOn ?? '', untilOn: untilOn ?? '', reason: reason.trim() },
    });
    notifications.show({ message: t('give.done'), color: 'green' });
    onClose();
  };
  return (
    <form onSubmit={submit(send)} noValidate>
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          {t('give.hint')}
        </Text>
        <ProblemAlert {...alert} />
        <Select
          label={t('give.delegate')}
          required
          searchable
          data-autofocus
          data={choices}
          {...form.getInputProps('delegateId')}
        />
        <Group grow align="flex-start" gap="sm">
          <DateInput label={t('give.from')} required minDate={today()} {...form.getInputProps('fromOn')} />
          <DateInput
            label={t('give.until')}
            required
            minDate={form.values.fromOn ?? today()}
            {...form.getInputProps('untilOn')}
          />
        </Group>
        <Textarea
          label={t('give.reason')}
          required
          autosize
          minRows={2}
          maxLength={500}
          {...form.getInputProps('reason')}
        />
        <Text size="sm">{t('give.preview')}</Text>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('ui:cancel')}
          </Button>
          <Button type="submit" loading={isSending}>
            {t('give.do')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function useColleagues() {
  const { t } = useTranslation('terms');
  const items = useQuery(delegateChoicesQuery).data?.items ?? [];
  return items.map(({ id, fullName, officeName, roles }) => ({
    value: id,
    label: `${fullName}, ${officeName} (${roles.map((role) => t(`role.${role}`)).join(', ')})`,
  }));
}
