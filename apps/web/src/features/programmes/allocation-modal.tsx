import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { Allocation } from '@tendesh/contracts/programmes/allocations';
import type { Programme } from '@tendesh/contracts/programmes/programmes';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../ui/date-input';
import { MoneyInput } from '../../ui/money-input';
import { ProblemAlert } from '../../ui/problem-alert';
import { useRecordForm } from '../../ui/use-record-form';
import { useSaveAllocation } from './save-allocation';

interface AllocationModalProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly programme: Programme;
  /** Null: a new one. */
  readonly allocation: Allocation | null;
}

export function AllocationModal(props: AllocationModalProps) {
  const { t } = useTranslation('programmes');
  const title = props.allocation === null ? t('allocation.add') : t('allocation.change');
  return (
    <Modal opened={props.opened} onClose={props.onClose} title={<Text fw={650}>{title}</Text>}>
      <AllocationForm {...props} />
    </Modal>
  );
}

interface Fields extends Record<string, unknown> {
  readonly donor: string;
  readonly purpose: string;
  readonly reference: string;
  readonly amountMinor: number | null;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
}

export function AllocationForm({ onClose, programme, allocation }: AllocationModalProps) {
  const { t } = useTranslation(['programmes', 'problems']);
  const save = useSaveAllocation(programme.id, allocation);
  const needed = (value: unknown) => (value === null || value === '' ? t('problems:required') : null);
  const { form, submit, isSending, alert } = useRecordForm<Fields>({
    initialValues: { ...empty, ...allocation },
    validate: {
      ...{ donor: needed, purpose: needed, reference: needed, amountMinor: needed },
      ...{ validFrom: needed, validUntil: needed },
    },
  });
  const send = async ({ donor, purpose, reference, amountMinor, validFrom, validUntil }: Fields) => {
    const dates = { validFrom: validFrom ?? '', validUntil: validUntil ?? '' };
    await save.act({ donor, purpose, reference, amountMinor: amountMinor ?? 0, ...dates });
    notifications.show({ message: t('saved'), color: 'green' });
    onClose();
  };
  return (
    <form onSubmit={submit(send)} noValidate>
      <Stack gap="sm">
        <ProblemAlert {...alert} />
        <TextInput
          label={t('allocation.donor')}
          required
          data-autofocus
          maxLength={200}
          {...form.getInputProps('donor')}
        />
        <TextInput label={t('allocation.purpose')} required maxLength={300} {...form.getInputProps('purpose')} />
        <Group grow align="flex-start" gap="sm">
          <TextInput label={t('allocation.reference')} required maxLength={60} {...form.getInputProps('reference')} />
          <MoneyInput
            label={t('allocation.amount')}
            required
            currency={programme.currency}
            {...form.getInputProps('amountMinor')}
          />
        </Group>
        <Group grow align="flex-start" gap="sm">
          <DateInput label={t('allocation.from')} required {...form.getInputProps('validFrom')} />
          <DateInput label={t('allocation.until')} required {...form.getInputProps('validUntil')} />
        </Group>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('ui:cancel')}
          </Button>
          <Button type="submit" loading={isSending}>
            {t('save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

const empty: Fields = {
  ...{ donor: '', purpose: '', reference: '', amountMinor: null },
  ...{ validFrom: null, validUntil: null },
};
