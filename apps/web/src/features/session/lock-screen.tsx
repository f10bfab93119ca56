import { Center, FocusTrap, Paper, Stack, Text, Title } from '@mantine/core';
import type { Me } from '@tendesh/contracts/staff/session';
import { useTranslation } from 'react-i18next';
import { Wordmark } from '../../ui/wordmark';
import { PasswordPrompt } from './password-prompt';

/** On an idle screen: nothing of the page can be read until its user types the password. */
export function LockScreen({ me, onUnlock }: { me: Me; onUnlock: () => void }) {
  const { t } = useTranslation('shell');
  return (
    <Center pos="fixed" inset={0} p="md" bg="var(--page)" style={{ zIndex: 400 }}>
      <FocusTrap active>
        <Paper component="main" withBorder bg="var(--card)" p="lg" w="min(400px, 100%)">
          <Stack gap="md">
            <Wordmark />
            <div>
              <Title order={1}>{t('lock.title')}</Title>
              <Text size="sm" c="dimmed">
                {t('lock.hint', { name: me.fullName })}
              </Text>
            </div>
            <PasswordPrompt me={me} onDone={onUnlock} />
          </Stack>
        </Paper>
      </FocusTrap>
    </Center>
  );
}
