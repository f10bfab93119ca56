import { Group, Select, Stack, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { EvidenceItem } from '@tendesh/contracts/contributions/evidence';
import { evidenceReasons } from '@tendesh/domain/contributions/evidence-item';
import type { SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '../../ui/action-button';
import { MoneyInput } from '../../ui/money-input';
import { ProblemAlert } from '../../ui/problem-alert';
import { useReasonText } from '../../ui/reason-text';
import { useLetterKeys } from '../../ui/use-letter-keys';
import { useRecordForm } from '../../ui/use-record-form';
import { useAcceptEvidence } from './accept-evidence';
import { type DecideFields, type Decision, whyNotDecision } from './decide-fields';
import { RefusalPreview } from './refusal-preview';
import { useRefuseEvidence } from './refuse-evidence';

interface DecideFormProps {
  readonly item: EvidenceItem;
  /** The programme's currency. */
  readonly currency: string;
  readonly onDecided: () => void;
  /** A accepts and R refuses, while the desk has its keys on. */
  readonly keys?: boolean;
}

/** The second person's word on one paper: an amount, or a refusal; less than claimed and a refusal give their reason. */
export function DecideForm({ item, currency, onDecided, keys = false }: DecideFormProps) {
  const { t } = useTranslation(['contributions', 'terms']);
  const textOf = useReasonText(currency);
  const accept = useAcceptEvidence(item);
  const refuse = useRefuseEvidence(item);
  const { form, submit, isSending, alert } = useRecordForm<DecideFields>({
    initialValues: {
      amountMinor: item.acceptedMinor ?? item.claimedMinor,
      reasonCode: null,
      note: '',
      passOverReason: '',
    },
  });
  const offered = (act: Decision) => item.actions.find((action) => action.act === act);

  const isDoubted = item.status === 'attached' && item.doubts?.isOpen === true;

  const send = async (decision: Decision, { amountMinor, reasonCode, note: typed, passOverReason }: DecideFields) => {
    const note = typed.trim() === '' ? null : typed.trim();
    if (decision === 'accept') {
      const passedOver = isDoubted ? { passOverReason: passOverReason.trim() } : {};
      await accept.act({ amountMinor: amountMinor ?? 0, reasonCode, note, ...passedOver });
    } else if (reasonCode !== null) await refuse.act({ reasonCode, note });
    notifications.show({ message: t(decision === 'accept' ? 'decide.accepted' : 'decide.refused'), color: 'green' });
    onDecided();
  };
  const decide = (decision: Decision, event?: SyntheticEvent) => {
    event?.preventDefault();
    if (offered(decision)?.permitted !== true) return;
    const violations = whyNotDecision(decision, form.getValues(), item);
    if (violations.length === 0) {
      submit((values) => send(decision, values))();
      return;
    }
    form.setErrors(Object.fromEntries(violations.map((one) => [one.pointer?.slice(1) ?? 'note', textOf(one)])));
    queueMicrotask(() => document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };
  useLetterKeys({ KeyA: () => decide('accept'), KeyR: () => decide('refuse') }, keys && !isSending);

  if (item.actions.length === 0) return null;
  return (
    <form onSubmit={(event) => decide(item.status === 'attached' ? 'accept' : 'refuse', event)} noValidate>
      <Stack gap="sm">
        <ProblemAlert {...alert} />
        {item.status === 'attached' && (
          <MoneyInput
            label={t('decide.amount')}
            description={t('decide.amountHint')}
            required
            currency={currency}
            {...form.getInputProps('amountMinor')}
          />
        )}
        <Select
          label={t('decide.reason')}
          description={t('decide.reasonHint')}
          clearable
          data={evidenceReasons.map((value) => ({ value, label: t(`terms:evidenceReason.${value}`) }))}
          {...form.getInputProps('reasonCode')}
        />
        <Textarea label={t('decide.note')} autosize minRows={2} maxLength={1000} {...form.getInputProps('note')} />
        {isDoubted && (
          <Textarea
            label={t('reuse.reason')}
            description={t('reuse.reasonHint')}
            autosize
            minRows={2}
            maxLength={1000}
            {...form.getInputProps('passOverReason')}
          />
        )}
        <RefusalPreview item={item} reasonCode={form.values.reasonCode} currency={currency} />
        <Text size="xs" c="dimmed">
          {t('decide.preview')}
        </Text>
        <Group gap="xs" grow>
          <ActionButton
            variant="default"
            action={offered('refuse')}
            loading={refuse.isActing}
            onAct={() => decide('refuse')}
          />
          <ActionButton action={offered('accept')} loading={accept.isActing} onAct={() => decide('accept')} />
        </Group>
      </Stack>
    </form>
  );
}
