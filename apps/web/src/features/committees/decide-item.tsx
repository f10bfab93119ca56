import { Button, Group, Modal, Select, Stack, Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import type { AgendaItem, CommitteeRoom, ItemDecisionRequest } from '@tendesh/contracts/committees/room';
import type { OfferedAction } from '@tendesh/contracts/shared/acts';
import {
  type ItemOutcome,
  itemOutcomes,
  type RejectionReason,
  rejectionReasons,
} from '@tendesh/domain/committees/voting';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '../../ui/action-button';
import { ProblemAlert } from '../../ui/problem-alert';
import { useRecordForm } from '../../ui/use-record-form';
import { useItemAct } from './committee-acts';
import { DecisionPreview } from './decision-preview';

interface DecideItemProps {
  readonly room: CommitteeRoom;
  readonly item: AgendaItem;
  readonly action: OfferedAction | undefined;
}

/** Who presides closes the item with what the votes say. */
export function DecideItem({ room, item, action }: DecideItemProps) {
  const { t } = useTranslation('committees');
  const [opened, { open, close }] = useDisclosure(false);
  const isForOthers = action?.permitted === false && action.whyNot.every(({ code }) => code === 'only_the_chair');
  if (isForOthers || action?.whyNot.some(({ code }) => code === 'not_permitted')) return null;
  return (
    <Group>
      <ActionButton action={action} onAct={open} />
      <Modal
        opened={opened}
        onClose={close}
        title={<Text fw={650}>{t('decide.title', { name: item.returneeName })}</Text>}
      >
        <DecideForm item={item} currency={room.programme.currency} onClose={close} />
      </Modal>
    </Group>
  );
}

interface DecisionFields extends Record<string, unknown> {
  readonly outcome: ItemOutcome | null;
  readonly conditions: string;
  readonly reasonCode: RejectionReason | null;
  readonly note: string;
}

interface DecideFormProps {
  readonly item: AgendaItem;
  readonly currency: string;
  readonly onClose: () => void;
}

function DecideForm({ item, currency, onClose }: DecideFormProps) {
  const { t } = useTranslation(['committees', 'terms', 'problems', 'ui']);
  const decide = useItemAct(item, 'decision');
  const { form, submit, isSending, alert } = useRecordForm<DecisionFields>({
    initialValues: { outcome: null, conditions: '', reasonCode: null, note: '' },
    validate: { outcome: (value) => (value === null ? t('problems:required') : null) },
  });
  const { outcome } = form.values;
  const send = async (fields: DecisionFields) => {
    const decision = decisionOf(fields);
    if (decision === null) return;
    await decide.act(decision);
    notifications.show({ message: t('decide.done'), color: 'green' });
    onClose();
  };
  return (
    <form onSubmit={submit(send)} noValidate>
      <Stack gap="sm">
        {item.tally !== null && (
          <Text size="sm">
            {t('tally', { yes: item.tally.for, no: item.tally.against, silent: item.tally.abstain })}
          </Text>
        )}
        <ProblemAlert {...alert} />
        <Select
          label={t('decide.outcome')}
          required
          data-autofocus
          data={itemOutcomes.map((value) => ({ value, label: t(`terms:itemOutcome.${value}`) }))}
          {...form.getInputProps('outcome')}
        />
        {outcome !== null && (
          <Text size="sm" c="dimmed">
            {t(`decide.effect.${outcome}`)}
          </Text>
        )}
        {outcome === 'selected' && (
          <Textarea
            label={t('decide.conditions')}
            description={t('decide.conditionsHint')}
            autosize
            minRows={2}
            {...form.getInputProps('conditions')}
          />
        )}
        {outcome === 'rejected' && (
          <Select
            label={t('decide.reason')}
            required
            data={rejectionReasons.map((value) => ({ value, label: t(`terms:rejectionReason.${value}`) }))}
            {...form.getInputProps('reasonCode')}
          />
        )}
        <Textarea
          label={t('decide.note')}
          required={outcome === 'rejected'}
          autosize
          minRows={2}
          maxLength={1000}
          {...form.getInputProps('note')}
        />
        <DecisionPreview item={item} decision={decisionOf(form.values)} currency={currency} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('ui:cancel')}
          </Button>
          <Button type="submit" loading={isSending}>
            {t('terms:act.decide_item')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function decisionOf({ outcome, conditions, reasonCode, note }: DecisionFields): ItemDecisionRequest | null {
  if (outcome === null) return null;
  const lines = conditions.split('\n').map((line) => line.trim());
  return {
    outcome,
    ...(outcome === 'selected' ? { conditions: lines.filter((line) => line !== '') } : {}),
    ...(outcome === 'rejected' ? { reasonCode } : {}),
    note: note.trim() || null,
  };
}
