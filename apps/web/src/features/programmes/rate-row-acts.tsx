import { Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import type { ExchangeRateItem } from '@tendesh/contracts/programmes/exchange-rates';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import { ActionButton } from '../../ui/action-button';
import { ConfirmAct } from '../../ui/confirm-act';
import { useConfirmRate } from './confirm-rate';
import { useWithdrawRate } from './withdraw-rate';

/** Confirm and withdraw, for those whose work it is; a rate on which money stands only says so. */
export function RateRowActs({ rate }: { rate: ExchangeRateItem }) {
  const { t } = useTranslation('programmes');
  const offered = rate.actions.filter(({ whyNot }) => !whyNot.some(({ code }) => code === 'not_permitted'));
  if (rate.isUsed)
    return (
      <Text size="xs" c="dimmed">
        {t('rates.used')}
      </Text>
    );
  return (
    <Group gap={6} wrap="nowrap">
      {offered.some(({ act }) => act === 'confirm') && <Confirm rate={rate} />}
      {offered.some(({ act }) => act === 'withdraw') && <Withdraw rate={rate} />}
    </Group>
  );
}

function Confirm({ rate }: { rate: ExchangeRateItem }) {
  const { t } = useTranslation(['programmes', 'terms']);
  const [opened, { open, close }] = useDisclosure(false);
  const confirm = useConfirmRate(rate);
  const values = useRateWords(rate);
  return (
    <>
      <ActionButton action={actionOf(rate, 'confirm')} size="compact-sm" variant="light" onAct={open} />
      <ConfirmAct
        opened={opened}
        onClose={close}
        title={t('rates.confirm.title')}
        preview={t('rates.confirm.preview', { ...values, source: t(`terms:rateSource.${rate.source}`) })}
        onConfirm={async () => {
          await confirm.act(null);
          notifications.show({ message: t('rates.confirm.done'), color: 'green' });
        }}
      />
    </>
  );
}

function Withdraw({ rate }: { rate: ExchangeRateItem }) {
  const { t } = useTranslation('programmes');
  const [opened, { open, close }] = useDisclosure(false);
  const withdraw = useWithdrawRate(rate);
  const values = useRateWords(rate);
  return (
    <>
      <ActionButton
        action={actionOf(rate, 'withdraw')}
        size="compact-sm"
        variant="transparent"
        color="gray"
        fw={450}
        px={0}
        onAct={open}
      />
      <ConfirmAct
        opened={opened}
        onClose={close}
        title={t('rates.withdraw.title')}
        preview={t('rates.withdraw.preview', values)}
        reasonNeeded
        danger
        onConfirm={async (reason) => {
          await withdraw.act(reason);
          notifications.show({ message: t('rates.withdraw.done'), color: 'green' });
        }}
      />
    </>
  );
}

function actionOf(rate: ExchangeRateItem, act: string) {
  return rate.actions.find((one) => one.act === act);
}

function useRateWords({ perUsdE8, currency, validFrom }: ExchangeRateItem) {
  const { rate } = useFormat();
  return { rate: rate(perUsdE8), currency, on: validFrom };
}
