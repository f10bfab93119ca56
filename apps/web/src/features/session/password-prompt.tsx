import { Button, Group, PasswordInput, Stack, TextInput } from '@mantine/core';
import type { Me } from '@tendesh/contracts/staff/session';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../ui/problem-alert';
import { useRecordForm } from '../../ui/use-record-form';
import { useSignIn } from './sign-in';
import { useSignOut } from './sign-out';

/** Asks the same person's password again; another person signs this one out first. */
export function PasswordPrompt({ me, onDone }: { me: Me; onDone: () => void }) {
  const { t } = useTranslation(['shell', 'problems']);
  const signIn = useSignIn();
  const signOut = useSignOut();
  const { form, submit, isSending, alert } = useRecordForm({
    initialValues: { password: '' },
    validate: { password: (value) => (value === '' ? t('problems:required') : null) },
  });
  const send = async ({ password }: typeof form.values) => {
    await signIn.act({ email: me.email, password });
    onDone();
  };
  return (
    <form onSubmit={submit(send)} noValidate>
      <Stack gap="md">
        <ProblemAlert {...alert} />
        <TextInput label={t('signIn.email')} readOnly autoComplete="username" value={me.email} />
        <PasswordInput
          label={t('signIn.password')}
          autoComplete="current-password"
          data-autofocus
          autoFocus
          {...form.getInputProps('password')}
        />
        <Group justify="space-between" gap="xs">
          <Button variant="subtle" color="gray" onClick={() => void signOut()}>
            {t('signOut')}
          </Button>
          <Button type="submit" loading={isSending}>
            {t('signIn.do')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
