import { Box, Button, Checkbox, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ComplaintReceipt } from '@tendesh/contracts/complaints/complaints';
import type { ComplaintCategory } from '@tendesh/domain/complaints/complaint-categories';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../../i18n/i18n';
import { ProblemAlert } from '../../ui/problem-alert';
import { useRecordForm } from '../../ui/use-record-form';
import { tell } from './act-on-complaint';
import { LEAST_WORDS, useCategoryChoices } from './complaint-choices';
import { officesQuery } from './complaint-list';
import { Receipt } from './receipt';

/** Nothing is kept in the browser: telephones and computers are shared. */
export function TellForm() {
  const { t } = useTranslation('complaints');
  const [receipt, setReceipt] = useState<ComplaintReceipt | null>(null);
  if (receipt === null) return <Form onTold={setReceipt} />;
  return (
    <Stack gap="md">
      <Receipt receipt={receipt} />
      <Button variant="default" onClick={() => setReceipt(null)}>
        {t('receipt.again')}
      </Button>
    </Stack>
  );
}

const blank = {
  category: 'service_quality' as ComplaintCategory,
  ...{ description: '', officeId: '', contact: '', mayBeContacted: false, website: '' },
};

function Form({ onTold }: { onTold: (receipt: ComplaintReceipt) => void }) {
  const { t } = useTranslation('complaints');
  const offices = useQuery(officesQuery).data?.items ?? [];
  const categories = useCategoryChoices();
  const { form, submit, isSending, alert } = useRecordForm({
    initialValues: blank,
    validate: { description: (text) => (text.trim().length < LEAST_WORDS ? t('short') : null) },
  });
  const send = async ({ officeId, ...rest }: typeof blank) =>
    onTold(await tell({ ...rest, officeId: officeId === '' ? null : officeId, language: currentLanguage() }));
  return (
    <form onSubmit={submit(send)} noValidate autoComplete="off">
      <Stack gap="md">
        <ProblemAlert {...alert} />
        <NativeSelect label={t('category')} size="md" data={categories} {...form.getInputProps('category')} />
        <Textarea
          label={t('what')}
          description={t('whatHint')}
          required
          size="md"
          autosize
          minRows={5}
          maxLength={4000}
          {...form.getInputProps('description')}
        />
        <NativeSelect
          label={t('office')}
          size="md"
          data={[
            { value: '', label: t('public.anyOffice') },
            ...offices.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          {...form.getInputProps('officeId')}
        />
        <TextInput label={t('contact')} size="md" maxLength={200} {...form.getInputProps('contact')} />
        <Checkbox label={t('mayBeContacted')} {...form.getInputProps('mayBeContacted', { type: 'checkbox' })} />
        <Box hidden aria-hidden>
          <input tabIndex={-1} autoComplete="off" name="website" {...form.getInputProps('website')} />
        </Box>
        <Button type="submit" size="md" fullWidth loading={isSending}>
          {t('public.send')}
        </Button>
      </Stack>
    </form>
  );
}
