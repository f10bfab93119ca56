import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../../i18n/i18n';
import { ProblemAlert } from '../../ui/problem-alert';
import { useRecordForm } from '../../ui/use-record-form';
import { useInviteStaff } from './invite-staff';
import { complaintsAbout, emptyStaff, invitationOf, type StaffFields } from './staff-form';
import { StaffFormFields } from './staff-form-fields';

interface InviteStaffProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

export function InviteStaff({ opened, onClose }: InviteStaffProps) {
  const { t } = useTranslation('staff');
  return (
    <Modal opened={opened} onClose={onClose} title={<Text fw={650}>{t('invite.title')}</Text>}>
      <InviteForm onClose={onClose} />
    </Modal>
  );
}

function InviteForm({ onClose }: Pick<InviteStaffProps, 'onClose'>) {
  const { t } = useTranslation(['staff', 'problems']);
  const inviteStaff = useInviteStaff();
  const { form, submit, isSending, alert } = useRecordForm<StaffFields>({
    initialValues: emptyStaff(currentLanguage()),
    validate: complaintsAbout(t('problems:required'), t('problems:not_an_email')),
  });
  const send = async (values: StaffFields) => {
    await inviteStaff.act(invitationOf(values));
    notifications.show({ message: t('invite.sent', { email: values.email.trim() }), color: 'green' });
    onClose();
  };

  return (
    <form onSubmit={submit(send)} noValidate>
      <Stack gap="md">
        <Text size="sm" c="dimmed">
          {t('invite.hint')}
        </Text>
        <ProblemAlert {...alert} />
        <StaffFormFields form={form} isNew />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('ui:cancel')}
          </Button>
          <Button type="submit" loading={isSending}>
            {t('invite.do')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
