import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { NewPassword } from './new-password';

export function ResetPage() {
  const { t } = useTranslation('shell');
  const { token } = useParams({ from: '/reset/$token' });
  return <NewPassword kind="password-resets" token={token} title={t('reset.title')} done={t('reset.done')} />;
}
