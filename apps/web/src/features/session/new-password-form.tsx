import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../ui/problem-alert';
import { useRecordForm } from '../../ui/use-record-form';
import { passwordMinimum } from './password-rule';
import { type TokenKind, useSetPassword } from './token';

interface NewPasswordFormProps {
  readonly kind: TokenKind;
  readonly token: string;
  readonly email: string;
  readonly onSet: () => void;
}

export function NewPasswordForm({ kind, token, email, onSet }: NewPasswordFormProps) {
  const { t } = useTranslation(['shell', 'problems']);
  const setPassword = useSetPassword(kind, token);
  const { form, submit, isSending, alert } = useRecordForm({
    initialValues: { password: '', again: '' },
    validate: {
      password: (password) => (password.length < passwordMinimum ? t('password.rule', { min: passwordMinimum }) : null),
      again: (again, { password }) => (again === password ? null : t('password.differs')),
    },
  });
  const send = async ({ password }: typeof form.values) => {
    await setPassword.act(password);
    onSet();
  };

  return (
    <form onSubmit={submit(send)} noValidate>
      <Stack gap="md">
        <ProblemAlert {...alert} />
        {/* Read-only, and named for password managers. */}
        <TextInput label={t('signIn.email')} type="email" autoComplete="username" readOnly value={email} />
        <PasswordInput
          label={t('password.new')}
          description={t('password.rule', { min: passwordMinimum })}
          autoComplete="new-password"
          {...form.getInputProps('password')}
        />
        <PasswordInput label={t('password.again')} autoComplete="new-password" {...form.getInputProps('again')} />
        <Button type="submit" fullWidth loading={isSending}>
          {t('password.set')}
        </Button>
      </Stack>
    </form>
  );
}
