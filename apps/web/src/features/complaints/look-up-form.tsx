import { Alert, Button, Stack, Text, TextInput } from '@mantine/core';
import type { PublicComplaintStatus } from '@tendesh/contracts/complaints/complaints';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../http/problem';
import { ProblemAlert } from '../../ui/problem-alert';
import { StatusTag } from '../../ui/status-tag';
import { useRecordForm } from '../../ui/use-record-form';
import { lookUp } from './act-on-complaint';

/** Status and answer for whoever holds the code. */
export function LookUpForm() {
  const { t } = useTranslation(['complaints', 'problems']);
  const [found, setFound] = useState<PublicComplaintStatus | 'nothing' | null>(null);
  const filled = (text: string) => (text.trim() === '' ? t('problems:required') : null);
  const { form, submit, isSending, alert } = useRecordForm({
    initialValues: { reference: '', code: '' },
    validate: { reference: filled, code: filled },
  });
  const send = async (said: typeof form.values) => {
    try {
      setFound(await lookUp(said));
    } catch (error) {
      if (asProblem(error).status !== 404) throw error;
      setFound('nothing');
    }
  };
  return (
    <form onSubmit={submit(send)} noValidate autoComplete="off">
      <Stack gap="md">
        <ProblemAlert {...alert} />
        <TextInput label={t('reference')} size="md" required {...form.getInputProps('reference')} />
        <TextInput label={t('receipt.code')} size="md" required {...form.getInputProps('code')} />
        <Button type="submit" size="md" fullWidth loading={isSending}>
          {t('public.lookUp')}
        </Button>
        <div role="status">{found !== null && <Found found={found} />}</div>
      </Stack>
    </form>
  );
}

function Found({ found }: { found: PublicComplaintStatus | 'nothing' }) {
  const { t } = useTranslation('complaints');
  if (found === 'nothing') return <Alert color="orange">{t('public.unknown')}</Alert>;
  return (
    <Stack gap="xs">
      <div>
        <StatusTag noun="complaint" status={found.status} />
      </div>
      <Text style={{ whiteSpace: 'pre-line' }}>{found.answer ?? t('public.noAnswer')}</Text>
    </Stack>
  );
}
