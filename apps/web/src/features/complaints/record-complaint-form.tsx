import { Button, Checkbox, Group, NativeSelect, Select, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ComplaintReceipt } from '@tendesh/contracts/complaints/complaints';
import {
  type ComplaintCategory,
  type ComplaintChannel,
  complaintChannels,
  isRestricted,
} from '@tendesh/domain/complaints/complaint-categories';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../http/me';
import { currentLanguage } from '../../i18n/i18n';
import { useFormat } from '../../i18n/use-format';
import { DateInput } from '../../ui/date-input';
import { ProblemAlert } from '../../ui/problem-alert';
import { useRecordForm } from '../../ui/use-record-form';
import { useRecordComplaint } from './act-on-complaint';
import { LEAST_WORDS, useCategoryChoices } from './complaint-choices';
import { officesQuery, subjectsQuery } from './complaint-list';

interface Fields extends Record<string, unknown> {
  readonly category: ComplaintCategory;
  readonly channel: ComplaintChannel;
  readonly receivedOn: string | null;
  readonly officeId: string;
  readonly description: string;
  readonly contact: string;
  readonly mayBeContacted: boolean;
  readonly caseNumber: string;
  readonly subjectId: string | null;
}

interface FormProps {
  readonly onClose: () => void;
  readonly onRecorded: (receipt: ComplaintReceipt) => void;
}

/** Nothing of it is kept in the browser: a draft may name somebody. */
export function RecordComplaintForm({ onClose, onRecorded }: FormProps) {
  const { t } = useTranslation(['complaints', 'terms', 'problems', 'ui']);
  const { today } = useFormat();
  const record = useRecordComplaint();
  const categories = useCategoryChoices();
  const [offices, subjects] = [useQuery(officesQuery).data?.items ?? [], useQuery(subjectsQuery).data?.items ?? []];
  const { form, submit, isSending, alert } = useRecordForm<Fields>({
    initialValues: {
      ...{ category: 'service_quality', channel: 'in_person', receivedOn: today(), officeId: useMe()?.office.id ?? '' },
      ...{ description: '', contact: '', mayBeContacted: false, caseNumber: '', subjectId: null },
    },
    validate: {
      description: (text) => (text.trim().length < LEAST_WORDS ? t('short') : null),
      receivedOn: (day) => (day === null ? t('problems:required') : null),
    },
  });
  const namesNoCase = isRestricted(form.values.category);
  const send = async ({ receivedOn, officeId, caseNumber, ...rest }: Fields) =>
    onRecorded(
      await record.act({
        ...rest,
        ...{ receivedOn: receivedOn ?? '', officeId: officeId === '' ? null : officeId, language: currentLanguage() },
        caseNumber: namesNoCase || caseNumber.trim() === '' ? null : caseNumber,
      }),
    );
  const channels = complaintChannels.map((value) => ({ value, label: t(`terms:complaintChannel.${value}`) }));
  const named = (list: readonly { id: string; name: string }[]) =>
    list.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <form onSubmit={submit(send)} noValidate autoComplete="off">
      <Stack gap="md">
        <ProblemAlert {...alert} />
        <NativeSelect label={t('category')} data={categories} {...form.getInputProps('category')} />
        <Textarea
          label={t('what')}
          required
          autosize
          minRows={4}
          maxLength={4000}
          {...form.getInputProps('description')}
        />
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
          <NativeSelect label={t('channel')} data={channels} {...form.getInputProps('channel')} />
          <DateInput label={t('receivedOn')} required maxDate={today()} {...form.getInputProps('receivedOn')} />
          <NativeSelect
            label={t('office')}
            data={[{ value: '', label: t('noOffice') }, ...named(offices)]}
            {...form.getInputProps('officeId')}
          />
          <TextInput label={t('contact')} maxLength={200} {...form.getInputProps('contact')} />
          <Select
            label={t('subject')}
            placeholder={t('noSubject')}
            data={named(subjects)}
            searchable
            clearable
            {...form.getInputProps('subjectId')}
          />
          <TextInput
            label={t('caseNumber')}
            disabled={namesNoCase}
            maxLength={40}
            {...form.getInputProps('caseNumber')}
          />
        </SimpleGrid>
        <Checkbox label={t('mayBeContacted')} {...form.getInputProps('mayBeContacted', { type: 'checkbox' })} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('ui:cancel')}
          </Button>
          <Button type="submit" loading={isSending}>
            {t('record')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
