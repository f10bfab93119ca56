import { Group, Modal, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import type { Award, RepaymentItem } from '@tendesh/contracts/awards/awards';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import { ActionButton } from '../../ui/action-button';
import { actionOf } from '../../ui/action-of';
import { ConfirmAct } from '../../ui/confirm-act';
import classes from './awards.module.css';
import { RepaymentForm } from './repayment-form';
import { rehearseVoidRepayment, useVoidRepayment } from './void-repayment';

/** What came back from the grantee; shown once something was paid that could come back. */
export function Repayments({ award }: { award: Award }) {
  const { t } = useTranslation('awards');
  const [opened, { open, close }] = useDisclosure(false);
  if (award.disbursedMinor === 0 && award.repayments.length === 0) return null;
  return (
    <Stack gap="xs">
      <Group justify="space-between" gap="xs">
        <Title order={3}>{t('repay.list')}</Title>
        <ActionButton action={actionOf(award, 'record_repayment')} onAct={open} size="compact-sm" variant="light" />
      </Group>
      {award.repayments.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('repay.none')}
        </Text>
      )}
      <ul className={classes.moves}>
        {award.repayments.map((one) => (
          <Repayment key={one.id} award={award} repayment={one} />
        ))}
      </ul>
      <Modal opened={opened} onClose={close} title={<Text fw={650}>{t('repay.title')}</Text>}>
        <RepaymentForm award={award} onClose={close} />
      </Modal>
    </Stack>
  );
}

function Repayment({ award, repayment }: { award: Award; repayment: RepaymentItem }) {
  const { t } = useTranslation('awards');
  const { money, date } = useFormat();
  const [opened, { open, close }] = useDisclosure(false);
  const voidRepayment = useVoidRepayment(award, repayment.id);
  const text = t('repay.line', {
    amount: money(repayment.amountMinor, award.currency),
    reference: repayment.reference,
    name: repayment.recordedBy.fullName,
    on: date(repayment.paidOn),
  });
  if (repayment.voidedAt !== null) {
    return (
      <li data-voided>
        <s>{text}</s> {t('moves.voided', { reason: repayment.voidReason })}
      </li>
    );
  }
  const confirm = async (reason: string) => {
    await voidRepayment.act(reason);
    notifications.show({ message: t('repay.voided'), color: 'green' });
  };
  return (
    <li>
      {text}{' '}
      <ActionButton
        action={actionOf(award, 'void_repayment')}
        onAct={open}
        size="compact-xs"
        variant="subtle"
        color="red"
      />
      <ConfirmAct
        opened={opened}
        onClose={close}
        title={t('repay.voidTitle')}
        preview={t('repay.voidPreview')}
        rehearse={(typed) => rehearseVoidRepayment(award, repayment.id, typed)}
        currency={award.currency}
        reasonNeeded
        danger
        onConfirm={confirm}
      />
    </li>
  );
}
