import { Alert, Button, Loader, Stack } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../http/problem';
import { ProblemAlert } from '../../ui/problem-alert';
import { NewPasswordForm } from './new-password-form';
import { type TokenKind, tokenQuery } from './token';
import { Welcome } from './welcome';

interface NewPasswordProps {
  readonly kind: TokenKind;
  readonly token: string;
  readonly title: string;
  readonly done: string;
}

/** Behind a link from a mail: whose account it is, and a new password for it. */
export function NewPassword({ kind, token, title, done }: NewPasswordProps) {
  const { t } = useTranslation('shell');
  const info = useQuery(tokenQuery(kind, token));
  const [isSet, setSet] = useState(false);
  const toSignIn = (
    <Button fullWidth renderRoot={(props) => <Link to="/" {...props} />}>
      {t('forgotten.back')}
    </Button>
  );
  return (
    <Welcome title={title}>
      {isSet && (
        <Stack>
          <Alert color="green" icon={<IconCircleCheck size={18} />} role="status">
            {done}
          </Alert>
          {toSignIn}
        </Stack>
      )}
      {!isSet && info.isPending && <Loader role="status" aria-label={t('ui:loading')} />}
      {!isSet && info.error && (
        <Stack>
          <ProblemAlert problem={asProblem(info.error)} />
          {toSignIn}
        </Stack>
      )}
      {!isSet && info.data && (
        <NewPasswordForm kind={kind} token={token} email={info.data.email} onSet={() => setSet(true)} />
      )}
    </Welcome>
  );
}
