import { Button, Group, Select, Stack, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { DisbursementRequest, DisbursementWay, Tranche } from '@tendesh/contracts/awards/awards';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import { DateInput } from '../../ui/date-input';
import { MoneyInput } from '../../ui/money-input';
import { ProblemAlert } from '../../ui/problem-alert';
import { useKeptDraft } from '../../ui/use-kept-draft';
import { useRecordForm } from '../../ui/use-record-form';
import { activeRelease } from './active-moves';
import { useRecordDisbursement } from './record-disbursement';

interface DisbursementFormProps {
  readonly tranche: Tranche;
  readonly currency: string;
  /** Who is paid when the money does not go to a supplier. */
  readonly payee: string;
  readonly onClose: () => void;
}

interface Payment extends Record<string, unknown> {
  readonly way: DisbursementWay;
  readonly payee: string;
  readonly reference: string;
  readonly amountMinor: number | null;
  readonly paidOn: string | null;
}

const ways: readonly DisbursementWay[] = ['supplier', 'bank_transfer', 'cash_card'];

export function DisbursementForm({ tranche, currency, payee, onClose }: DisbursementFormProps) {
  const { t } = useTranslation(['awards', 'problems']);
  const { today } = useFormat();
  const record = useRecordDisbursement(tranche);
  const draft = useKeptDraft<Payment>(`disbursement:${tranche.id}:${tranche.version}`, {
    way: 'supplier',
    payee: '',
    reference: '',
    amountMinor: activeRelease(tranche)?.amountMinor ?? tranche.amountMinor,
    paidOn: today(),
  });
  const needed = (value: string | number | null) =>
    value === null || String(value).trim() === '' ? t('problems:required') : null;
  const { form, submit, isSending, alert } = useRecordForm<Payment>({
    initialValues: draft.first,
    onValuesChange: draft.keep,
    validate: { payee: needed, reference: needed, amountMinor: needed, paidOn: needed },
  });
  const send = async (values: Payment) => {
    await record.act(requestOf(values));
    draft.drop();
    notifications.show({ message: t('disburse.done'), color: 'green' });
    onClose();
  };
  const payTo = (way: DisbursementWay) => {
    form.setFieldValue('way', way);
    // The returnee is the payee unless a supplier is; a name that was typed stays.
    if (way !== 'supplier' && form.getValues().payee === '') form.setFieldValue('payee', payee);
    if (way === 'supplier' && form.getValues().payee === payee) form.setFieldValue('payee', '');
  };

  return (
    <form onSubmit={submit(send)} noValidate>
      <Stack gap="sm">
        <ProblemAlert {...alert} />
        <Select
          label={t('disburse.way')}
          required
          allowDeselect={false}
          data={ways.map((value) => ({ value, label: t(`way.${value}`) }))}
          {...form.getInputProps('way')}
          onChange={(value: DisbursementWay | null) => value !== null && payTo(value)}
        />
        <TextInput label={t('disburse.payee')} required maxLength={200} {...form.getInputProps('payee')} />
        <TextInput
          label={t('disburse.reference')}
          description={t('disburse.referenceHint')}
          required
          maxLength={100}
          {...form.getInputProps('reference')}
        />
        <MoneyInput label={t('amount')} required currency={currency} {...form.getInputProps('amountMinor')} />
        <DateInput label={t('disburse.on')} required maxDate={today()} {...form.getInputProps('paidOn')} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('ui:cancel')}
          </Button>
          <Button type="submit" loading={isSending}>
            {t('disburse.do')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function requestOf({ way, payee, reference, amountMinor, paidOn }: Payment): DisbursementRequest {
  return {
    way,
    payee: payee.trim(),
    reference: reference.trim(),
    amountMinor: amountMinor ?? 0,
    paidOn: paidOn ?? '',
  };
}
