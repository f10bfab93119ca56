import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { NewPassword } from './new-password';

export function InvitationPage() {
  const { t } = useTranslation('shell');
  const { token } = useParams({ from: '/invitation/$token' });
  return <NewPassword kind="invitations" token={token} title={t('invitation.title')} done={t('invitation.done')} />;
}
