import { Button, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import type { StaffMember } from '@tendesh/contracts/staff/staff';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '../../ui/confirm-act';
import { useDisableStaff } from './disable-staff';
import { useEnableStaff } from './enable-staff';
import { ResendInvitation } from './resend-invitation-button';

export function AccountActs({ member, onDone }: { member: StaffMember; onDone: () => void }) {
  const { t } = useTranslation('staff');
  const [confirming, { open, close }] = useDisclosure(false);
  const disable = useDisableStaff(member);
  const enable = useEnableStaff(member);
  const isDisabled = member.status === 'disabled';
  const kind = isDisabled ? 'enable' : 'disable';
  const confirm = async (reason: string) => {
    await (isDisabled ? enable.act(null) : disable.act(reason));
    notifications.show({ message: t(`${kind}.done`), color: 'green' });
    onDone();
  };

  return (
    <Group gap="xs">
      {member.status === 'invited' && <ResendInvitation member={member} />}
      <Button variant="light" {...(isDisabled ? {} : { color: 'red' })} onClick={open}>
        {t(`${kind}.do`)}
      </Button>
      <ConfirmAct
        opened={confirming}
        onClose={close}
        title={t(`${kind}.title`, { name: member.fullName })}
        preview={t(`${kind}.preview`, { name: member.fullName })}
        reasonNeeded={!isDisabled}
        confirmLabel={t(`${kind}.do`)}
        danger={!isDisabled}
        onConfirm={confirm}
      />
    </Group>
  );
}
