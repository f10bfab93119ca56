import { Anchor, Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../i18n/languages';
import { ProblemAlert } from '../../ui/problem-alert';
import { useRecordForm } from '../../ui/use-record-form';
import { useSignIn } from './sign-in';
import { Welcome } from './welcome';

export function SignInPage() {
  const { t } = useTranslation(['shell', 'problems']);
  const signIn = useSignIn();
  const [chosen, setChosen] = useState<Language | null>(null);
  const { form, submit, isSending, alert } = useRecordForm({
    initialValues: { email: '', password: '' },
    validate: {
      email: (email) => (email.trim() === '' ? t('problems:required') : null),
      password: (password) => (password === '' ? t('problems:required') : null),
    },
  });
  const send = async ({ email, password }: typeof form.values) => {
    await signIn.act({ email: email.trim(), password, ...(chosen === null ? {} : { language: chosen }) });
  };

  return (
    <Welcome title={t('signIn.title')} onLanguage={setChosen}>
      <form onSubmit={submit(send)} noValidate>
        <Stack gap="md">
          <ProblemAlert {...alert} />
          <TextInput
            label={t('signIn.email')}
            type="email"
            autoComplete="username"
            autoFocus
            size="md"
            {...form.getInputProps('email')}
          />
          <PasswordInput
            label={t('signIn.password')}
            autoComplete="current-password"
            size="md"
            {...form.getInputProps('password')}
          />
          <Button type="submit" size="md" fullWidth loading={isSending}>
            {t('signIn.do')}
          </Button>
          <Anchor size="sm" ta="center" renderRoot={(props) => <Link to="/forgotten-password" {...props} />}>
            {t('signIn.forgotten')}
          </Anchor>
        </Stack>
      </form>
    </Welcome>
  );
}
