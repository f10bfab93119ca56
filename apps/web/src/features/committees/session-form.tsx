import { Button, Checkbox, Group, Select, Stack, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { CommitteeRoom } from '@tendesh/contracts/committees/room';
import type { SessionProgramme, SessionRequest } from '@tendesh/contracts/committees/sessions';
import type { DryRun } from '@tendesh/contracts/shared/dry-run';
import { languages } from '@tendesh/domain/staff/roles';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languageNames } from '../../i18n/languages';
import { useFormat } from '../../i18n/use-format';
import { ConfirmAct } from '../../ui/confirm-act';
import { ProblemAlert } from '../../ui/problem-alert';
import { useKeptDraft } from '../../ui/use-kept-draft';
import { useRecordForm } from '../../ui/use-record-form';
import { rehearsePlan, usePlanSession } from './committee-acts';
import { MemberRows } from './member-rows';
import { requestOf, type SessionFields, valuesOf } from './session-fields';

interface SessionFormProps {
  readonly programmes: readonly SessionProgramme[];
  readonly room?: CommitteeRoom;
}

/** Tried out on the server first: what is refused stands at its field, and who is told what is shown before it is done. */
export function SessionForm({ programmes, room }: SessionFormProps) {
  const { t } = useTranslation(['committees', 'problems']);
  const { money } = useFormat();
  const navigate = useNavigate();
  const plan = usePlanSession(room);
  const [checked, setChecked] = useState<{ request: SessionRequest; foreseen: DryRun } | null>(null);
  const needed = (value: unknown) => (value === null || value === '' ? t('problems:required') : null);
  const kept = useKeptDraft(`committee:${room?.id ?? 'new'}:${room?.version ?? 0}`, valuesOf(programmes, room));
  const { form, submit, isSending, alert } = useRecordForm<SessionFields>({
    initialValues: kept.first,
    onValuesChange: kept.keep,
    validate: { programmeId: needed, meetsAt: needed, place: needed },
  });
  const errorsUnder = (field: string) =>
    Object.entries(form.errors).find(([path]) => path === field || path.startsWith(`${field}.`))?.[1];
  const programme = programmes.find(({ id }) => id === form.values.programmeId);
  const check = async (values: SessionFields) => {
    const request = requestOf(values);
    setChecked({ request, foreseen: await rehearsePlan(request, room) });
  };
  const send = async (request: SessionRequest) => {
    const { id } = await plan.act(request);
    kept.drop();
    await navigate({ to: '/committee/$sessionId', params: { sessionId: id } });
  };
  const act = t(room === undefined ? 'convene' : 'form.save');
  return (
    <form onSubmit={submit(check)} noValidate>
      <Stack gap="md">
        <ProblemAlert {...alert} />
        <Select
          label={t('form.programme')}
          required
          allowDeselect={false}
          disabled={room !== undefined}
          data={programmes.map(({ id, name }) => ({ value: id, label: name }))}
          {...form.getInputProps('programmeId')}
        />
        <Group grow align="flex-start" gap="sm" preventGrowOverflow={false}>
          <TextInput type="datetime-local" label={t('form.meetsAt')} required {...form.getInputProps('meetsAt')} />
          <TextInput label={t('form.place')} required maxLength={200} {...form.getInputProps('place')} />
          <Select
            label={t('minutes.language')}
            allowDeselect={false}
            data={languages.map((value) => ({ value, label: languageNames[value] }))}
            {...form.getInputProps('language')}
          />
        </Group>
        <MemberRows
          candidates={programme?.members ?? []}
          country={programme?.country ?? ''}
          error={errorsUnder('members')}
          members={form.values.members}
          onChange={(members) => form.setFieldValue('members', members)}
        />
        <Checkbox.Group
          label={t('agenda')}
          description={programme?.applications.length === 0 ? t('form.nothingWaits') : t('form.agendaHint')}
          {...form.getInputProps('applicationIds')}
          error={errorsUnder('applicationIds')}
        >
          <Stack gap="xs" mt="xs">
            {programme?.applications.map((one) => (
              <Checkbox
                key={one.applicationId}
                value={one.applicationId}
                label={`${one.returneeName}, ${one.caseNumber}`}
                description={`${one.title ?? ''} · ${one.officeName} · ${money(one.grantMinor, programme.currency)}`}
              />
            ))}
          </Stack>
        </Checkbox.Group>
        <Group justify="flex-end">
          <Button type="submit" loading={isSending}>
            {t('form.check')}
          </Button>
        </Group>
      </Stack>
      {checked !== null && (
        <ConfirmAct
          opened
          onClose={() => setChecked(null)}
          title={act}
          rehearse={() => Promise.resolve(checked.foreseen)}
          onConfirm={() => send(checked.request)}
        />
      )}
    </form>
  );
}
