import { Button, Group, Stack, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { Award } from '@tendesh/contracts/awards/awards';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import { DateInput } from '../../ui/date-input';
import { MoneyInput } from '../../ui/money-input';
import { ProblemAlert } from '../../ui/problem-alert';
import { useKeptDraft } from '../../ui/use-kept-draft';
import { useRecordForm } from '../../ui/use-record-form';
import { useRecordRepayment } from './record-repayment';

interface Fields extends Record<string, unknown> {
  readonly amountMinor: number | null;
  readonly reference: string;
  readonly paidOn: string | null;
}

/** Money that the grantee paid back; it begins with what is out above the verified match. */
export function RepaymentForm({ award, onClose }: { award: Award; onClose: () => void }) {
  const { t } = useTranslation(['awards', 'problems']);
  const { today } = useFormat();
  const record = useRecordRepayment(award);
  const draft = useKeptDraft<Fields>(`repayment:${award.id}:${award.version}`, {
    amountMinor: award.overReleasedMinor > 0 ? award.overReleasedMinor : null,
    reference: '',
    paidOn: today(),
  });
  const needed = (value: string | number | null) =>
    value === null || String(value).trim() === '' ? t('problems:required') : null;
  const { form, submit, isSending, alert } = useRecordForm<Fields>({
    initialValues: draft.first,
    onValuesChange: draft.keep,
    validate: { amountMinor: needed, reference: needed, paidOn: needed },
  });
  const send = async ({ amountMinor, reference, paidOn }: Fields) => {
    await record.act({ amountMinor: amountMinor ?? 0, reference: reference.trim(), paidOn: paidOn ?? '' });
    draft.drop();
    notifications.show({ message: t('repay.done'), color: 'green' });
    onClose();
  };
  return (
    <form onSubmit={submit(send)} noValidate>
      <Stack gap="sm">
        <ProblemAlert {...alert} />
        <MoneyInput label={t('amount')} required currency={award.currency} {...form.getInputProps('amountMinor')} />
        <TextInput
          label={t('disburse.reference')}
          description={t('repay.referenceHint')}
          required
          maxLength={100}
          {...form.getInputProps('reference')}
        />
        <DateInput label={t('repay.on')} required maxDate={today()} {...form.getInputProps('paidOn')} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('ui:cancel')}
          </Button>
          <Button type="submit" loading={isSending}>
            {t('repay.do')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
