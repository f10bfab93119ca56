import { Divider, Drawer, Stack, Text } from '@mantine/core';
import type { StaffMember } from '@tendesh/contracts/staff/staff';
import { useTranslation } from 'react-i18next';
import { AccountActs } from './account-acts';
import { EditStaffForm } from './edit-staff-form';

interface EditStaffProps {
  readonly member: StaffMember | null;
  readonly onClose: () => void;
}

export function EditStaff({ member, onClose }: EditStaffProps) {
  const { t } = useTranslation('staff');
  return (
    <Drawer
      opened={member !== null}
      onClose={onClose}
      position="right"
      size="md"
      title={<Text fw={650}>{t('edit.title', { name: member?.fullName ?? '' })}</Text>}
    >
      {member && (
        <Stack gap="lg">
          <EditStaffForm key={member.version} member={member} onSaved={onClose} />
          <Divider label={t('changes')} labelPosition="left" />
          <AccountActs member={member} onDone={onClose} />
        </Stack>
      )}
    </Drawer>
  );
}
