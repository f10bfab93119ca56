import { Button, Group, Modal, Select, Stack, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import type { DryRun } from '@tendesh/contracts/shared/dry-run';
import type { DelegationRequest } from '@tendesh/contracts/staff/delegations';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import { ConfirmAct } from '../../ui/confirm-act';
import { DateInput } from '../../ui/date-input';
import { ProblemAlert } from '../../ui/problem-alert';
import { useRecordForm } from '../../ui/use-record-form';
import { delegateChoicesQuery } from './delegation-list';
import { rehearseDelegation, useGiveDelegation } from './give-delegation';

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

/** The colleague, the days and the reason; tried out on the server first, so that it says who is told before it is done. */
export function GiveDelegationForm({ onClose }: Pick<GiveDelegationProps, 'onClose'>) {
  const { t } = useTranslation(['delegations', 'problems']);
  const { today } = useFormat();
  const give = useGiveDelegation();
  const [checked, setChecked] = useState<{ request: DelegationRequest; foreseen: DryRun } | null>(null);
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
  const check = async ({ delegateId, fromOn, untilOn, reason }: DelegationFields) => {
    const request = {
      ...{ delegateId: delegateId ?? '', fromOn: fromOn ?? '', untilOn: untilOn ?? '', reason: reason.trim() },
    };
    setChecked({ request, foreseen: await rehearseDelegation(request) });
  };
  const send = async (request: DelegationRequest) => {
    await give.act(request);
    notifications.show({ message: t('give.done'), color: 'green' });
    onClose();
  };
  return (
    <form onSubmit={submit(check)} noValidate>
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
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('ui:cancel')}
          </Button>
          <Button type="submit" loading={isSending}>
            {t('give.check')}
          </Button>
        </Group>
      </Stack>
      {checked !== null && (
        <ConfirmAct
          opened
          onClose={() => setChecked(null)}
          title={t('give.title')}
          preview={t('give.preview')}
          rehearse={() => Promise.resolve(checked.foreseen)}
          confirmLabel={t('give.do')}
          onConfirm={() => send(checked.request)}
        />
      )}
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
