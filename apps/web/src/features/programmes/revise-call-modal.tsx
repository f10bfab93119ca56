import { Button, FocusTrap, Group, Modal, MultiSelect, Stack, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { CallItem, ReviseCallRequest } from '@tendesh/contracts/programmes/calls';
import type { ProgrammePage } from '@tendesh/contracts/programmes/programmes';
import type { DryRun } from '@tendesh/contracts/shared/dry-run';
import type { Texts } from '@tendesh/domain/texts/texts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '../../ui/confirm-act';
import { CountInput } from '../../ui/count-input';
import { DateInput } from '../../ui/date-input';
import { ProblemAlert } from '../../ui/problem-alert';
import { TextsInput } from '../../ui/texts-input';
import { useRecordForm } from '../../ui/use-record-form';
import { rehearseRevision, useReviseCall } from './revise-call';
import { errorsOfTexts } from '../../ui/texts-of-form';

interface ReviseCallProps {
  readonly onClose: () => void;
  readonly page: ProgrammePage;
  readonly call: CallItem;
}

export function ReviseCallModal({ call, ...props }: Omit<ReviseCallProps, 'call'> & { call: CallItem | null }) {
  const { t } = useTranslation('programmes');
  return (
    <Modal
      opened={call !== null}
      onClose={props.onClose}
      size="lg"
      title={<Text fw={650}>{t('call.revision.title')}</Text>}
    >
      {call !== null && <ReviseCallForm {...props} call={call} />}
    </Modal>
  );
}

interface Fields extends Record<string, unknown> {
  readonly name: Texts;
  readonly description: Texts;
  readonly closesOn: string | null;
  readonly maxGrants: number | null;
  readonly allocationIds: string[];
  readonly reason: string;
}

/** Tried out on the server first: what is refused stands at its field, what would follow is shown before it is done. */
export function ReviseCallForm({ onClose, page, call }: ReviseCallProps) {
  const { t } = useTranslation(['programmes', 'problems', 'terms']);
  const revise = useReviseCall(call);
  const [checked, setChecked] = useState<{ request: ReviseCallRequest; foreseen: DryRun } | null>(null);
  const needed = (value: unknown) => (value === null || value === '' ? t('problems:required') : null);
  const { form, submit, isSending, alert } = useRecordForm<Fields>({
    initialValues: fieldsOf(call),
    validate: { closesOn: needed, reason: (reason) => needed(reason.trim()) },
  });
  const errorsOf = errorsOfTexts(form.errors);
  const check = async (fields: Fields) => {
    const request = requestOf(call, fields);
    setChecked({ request, foreseen: await rehearseRevision(call, request) });
  };
  const further = (page.allocations ?? []).filter(({ id }) => !call.allocationIds.includes(id));
  return (
    <form onSubmit={submit(check)} noValidate>
      <Stack gap="sm">
        {/* Not the date first: it would open its calendar over the others. */}
        <FocusTrap.InitialFocus />
        <Text size="sm">{t('call.revision.hint')}</Text>
        <ProblemAlert {...alert} />
        <Group grow align="flex-start" gap="sm">
          <DateInput label={t('call.closesOn')} required {...form.getInputProps('closesOn')} />
          <CountInput
            label={t('call.maxGrants')}
            description={t('call.revision.noLimit')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            {...form.getInputProps('maxGrants')}
          />
        </Group>
        <MultiSelect
          label={t('call.revision.furtherMoney')}
          description={t('call.revision.furtherMoneyHint')}
          data={further.map(({ id, donor, reference }) => ({ value: id, label: `${donor} (${reference})` }))}
          {...form.getInputProps('allocationIds')}
        />
        <TextsInput
          label={t('programme.name')}
          value={form.values.name}
          errorOf={errorsOf('name')}
          onChange={(name) => form.setFieldValue('name', name)}
        />
        <TextsInput
          label={t('programme.description')}
          multiline
          maxLength={2000}
          value={form.values.description}
          errorOf={errorsOf('description')}
          onChange={(description) => form.setFieldValue('description', description)}
        />
        <Textarea
          label={t('call.revision.reason')}
          description={t('call.revision.reasonHint')}
          required
          autosize
          minRows={2}
          maxLength={1000}
          {...form.getInputProps('reason')}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('ui:cancel')}
          </Button>
          <Button type="submit" loading={isSending}>
            {t('call.revision.check')}
          </Button>
        </Group>
      </Stack>
      {checked !== null && (
        <ConfirmAct
          opened
          onClose={() => setChecked(null)}
          title={`${t('terms:act.revise')}: ${call.code}`}
          rehearse={() => Promise.resolve(checked.foreseen)}
          confirmLabel={t('terms:act.revise')}
          onConfirm={async () => {
            await revise.act(checked.request);
            notifications.show({ message: t('saved'), color: 'green' });
            onClose();
          }}
        />
      )}
    </form>
  );
}

function fieldsOf({ name, description, closesOn, quotas }: CallItem): Fields {
  return { name, description, closesOn, maxGrants: quotas.maxGrants ?? null, allocationIds: [], reason: '' };
}

function requestOf(call: CallItem, { name, description, closesOn, maxGrants, allocationIds, reason }: Fields) {
  const request: ReviseCallRequest = {
    ...{ name, description, closesOn: closesOn ?? '', maxGrants, reason: reason.trim() },
    allocationIds: [...call.allocationIds, ...allocationIds],
  };
  return request;
}
