import { Alert, Anchor, Button, Stack, Text, TextInput } from '@mantine/core';
import { IconMail } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../ui/problem-alert';
import { useRecordForm } from '../../ui/use-record-form';
import { useRequestReset } from './request-reset';
import { Welcome } from './welcome';

export function ForgottenPasswordPage() {
  const { t } = useTranslation(['shell', 'problems']);
  const reset = useRequestReset();
  const [isSent, setSent] = useState(false);
  const { form, submit, isSending, alert } = useRecordForm({
    initialValues: { email: '' },
    validate: { email: (email) => (/^\S+@\S+$/.test(email.trim()) ? null : t('problems:not_an_email')) },
  });
  const send = async ({ email }: typeof form.values) => {
    await reset.act(email.trim());
    setSent(true);
  };

  return (
    <Welcome title={t('forgotten.title')}>
      {isSent ? (
        <Alert icon={<IconMail size={18} />} role="status">
          {t('forgotten.sent')}
        </Alert>
      ) : (
        <form onSubmit={submit(send)} noValidate>
          <Stack gap="md">
            <Text size="sm" c="dimmed">
              {t('forgotten.hint')}
            </Text>
            <ProblemAlert {...alert} />
            <TextInput
              label={t('signIn.email')}
              type="email"
              autoComplete="username"
              size="md"
              {...form.getInputProps('email')}
            />
            <Button type="submit" size="md" fullWidth loading={isSending}>
              {t('forgotten.do')}
            </Button>
          </Stack>
        </form>
      )}
      <Anchor size="sm" ta="center" renderRoot={(props) => <Link to="/" {...props} />}>
        {t('forgotten.back')}
      </Anchor>
    </Welcome>
  );
}
