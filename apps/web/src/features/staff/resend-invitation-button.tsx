import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { StaffMember } from '@tendesh/contracts/staff/staff';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../ui/problem-alert';
import { useResendInvitation } from './resend-invitation';

export function ResendInvitation({ member }: { member: StaffMember }) {
  const { t } = useTranslation('staff');
  const resend = useResendInvitation(member);
  const send = async () => {
    await resend.act(null);
    notifications.show({ message: t('invite.sent', { email: member.email }), color: 'green' });
  };
  return (
    <>
      <ProblemAlert problem={resend.problem} />
      <Button variant="light" loading={resend.isActing} onClick={() => void send().catch(() => undefined)}>
        {t('resend.do')}
      </Button>
    </>
  );
}
