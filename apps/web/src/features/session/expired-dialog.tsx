import { Modal, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { Me } from '@tendesh/contracts/staff/session';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { sessionGate } from '../../http/session-gate';
import { PasswordPrompt } from './password-prompt';

/** Over the page whose session expired: after the password, what was asked is asked again and the page goes on. */
export function ExpiredDialog({ me }: { me: Me }) {
  const { t } = useTranslation('shell');
  const client = useQueryClient();
  const isWaiting = useSyncExternalStore(sessionGate.subscribe, sessionGate.isWaiting);
  const resume = () => {
    sessionGate.resume();
    void client.invalidateQueries();
  };
  return (
    <Modal
      opened={isWaiting}
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title={<Text fw={650}>{t('expired.title')}</Text>}
    >
      <Stack gap="md">
        <Text size="sm">{t('expired.hint')}</Text>
        <PasswordPrompt me={me} onDone={resume} />
      </Stack>
    </Modal>
  );
}
