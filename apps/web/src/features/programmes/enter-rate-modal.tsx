import { Button, Group, Modal, Select, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { currencyCodes } from '@tendesh/domain/money/currencies';
import { RATE_DIGITS, type RateSource, rateSources } from '@tendesh/domain/money/exchange-rate';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import { DateInput } from '../../ui/date-input';
import { ProblemAlert } from '../../ui/problem-alert';
import { ScaledInput } from '../../ui/scaled-input';
import { useRecordForm } from '../../ui/use-record-form';
import { useEnterRate } from './enter-rate';

interface EnterRateProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

export function EnterRate({ opened, onClose }: EnterRateProps) {
  const { t } = useTranslation('programmes');
  return (
    <Modal opened={opened} onClose={onClose} title={<Text fw={650}>{t('rates.enter.title')}</Text>}>
      <EnterRateForm onClose={onClose} />
    </Modal>
  );
}

interface RateFields extends Record<string, unknown> {
  readonly currency: string | null;
  readonly perUsdE8: number | null;
  readonly validFrom: string | null;
  readonly source: RateSource;
  readonly sourceNote: string;
}

export function EnterRateForm({ onClose }: Pick<EnterRateProps, 'onClose'>) {
  const { t } = useTranslation(['programmes', 'problems', 'terms']);
  const { today } = useFormat();
  const enterRate = useEnterRate();
  const needed = (value: unknown) => (value === null || value === '' ? t('problems:required') : null);
  const { form, submit, isSending, alert } = useRecordForm<RateFields>({
    initialValues: { currency: null, perUsdE8: null, validFrom: today(), source: 'central_bank', sourceNote: '' },
    validate: { currency: needed, perUsdE8: needed, validFrom: needed },
  });
  const send = async ({ currency, perUsdE8, validFrom, source, sourceNote }: RateFields) => {
    await enterRate.act({
      ...{ currency: currency ?? '', perUsdE8: perUsdE8 ?? 0, validFrom: validFrom ?? '', source },
      sourceNote: sourceNote.trim() || null,
    });
    notifications.show({ message: t('rates.enter.done'), color: 'green' });
    onClose();
  };

  return (
    <form onSubmit={submit(send)} noValidate>
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          {t('rates.enter.hint')}
        </Text>
        <ProblemAlert {...alert} />
        <Group grow align="flex-start" gap="sm">
          <Select
            label={t('rates.currency')}
            required
            data-autofocus
            data={currencyCodes.filter((code) => code !== 'USD')}
            {...form.getInputProps('currency')}
          />
          <ScaledInput
            label={t('rates.perUsd')}
            required
            scale={RATE_DIGITS}
            atLeast={2}
            {...form.getInputProps('perUsdE8')}
          />
        </Group>
        <DateInput label={t('rates.validFrom')} required maxDate={today()} {...form.getInputProps('validFrom')} />
        <Select
          label={t('rates.source')}
          allowDeselect={false}
          data={rateSources.map((source) => ({ value: source, label: t(`terms:rateSource.${source}`) }))}
          {...form.getInputProps('source')}
        />
        <TextInput
          label={t('rates.enter.note')}
          description={t('rates.enter.noteHint')}
          required={form.values.source === 'other'}
          maxLength={300}
          {...form.getInputProps('sourceNote')}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('ui:cancel')}
          </Button>
          <Button type="submit" loading={isSending}>
            {t('rates.enter.do')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
