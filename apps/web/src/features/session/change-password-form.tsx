import { Button, PasswordInput, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../ui/problem-alert';
import { useRecordForm } from '../../ui/use-record-form';
import { useChangePassword } from './change-password';
import { passwordMinimum } from './password-rule';

const empty = { currentPassword: '', newPassword: '', again: '' };

export function ChangePasswordForm() {
  const { t } = useTranslation(['shell', 'problems']);
  const changePassword = useChangePassword();
  const { form, submit, isSending, alert } = useRecordForm({
    initialValues: empty,
    validate: {
      currentPassword: (value) => (value === '' ? t('problems:required') : null),
      newPassword: (value) => (value.length < passwordMinimum ? t('password.rule', { min: passwordMinimum }) : null),
      again: (again, { newPassword }) => (again === newPassword ? null : t('password.differs')),
    },
  });
  const send = async ({ currentPassword, newPassword }: typeof form.values) => {
    await changePassword.act({ currentPassword, newPassword });
    form.setValues(empty);
    notifications.show({ message: t('password.changed'), color: 'green' });
  };

  return (
    <form onSubmit={submit(send)} noValidate>
      <Stack gap="sm" maw={360}>
        <ProblemAlert {...alert} />
        <PasswordInput
          label={t('password.current')}
          autoComplete="current-password"
          {...form.getInputProps('currentPassword')}
        />
        <PasswordInput
          label={t('password.new')}
          description={t('password.rule', { min: passwordMinimum })}
          autoComplete="new-password"
          {...form.getInputProps('newPassword')}
        />
        <PasswordInput label={t('password.again')} autoComplete="new-password" {...form.getInputProps('again')} />
        <div>
          <Button type="submit" loading={isSending}>
            {t('password.change')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
