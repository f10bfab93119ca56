import { Avatar, Menu, Text, UnstyledButton } from '@mantine/core';
import { IconCheck, IconLogout, IconUserCircle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { Me } from '@tendesh/contracts/staff/session';
import { useTranslation } from 'react-i18next';
import { switchLanguage } from '../../i18n/i18n';
import { type Language, languageNames, languages } from '../../i18n/languages';
import { useSetLanguage } from './set-language';
import { useSignOut } from './sign-out';

export function UserMenu({ me }: { me: Me }) {
  const { t, i18n } = useTranslation('shell');
  const signOut = useSignOut();
  const setLanguage = useSetLanguage();
  const choose = async (language: Language) => {
    await switchLanguage(language);
    // The screen speaks it already; the account follows when the server can be reached.
    await setLanguage.act(language).catch(() => undefined);
  };

  return (
    <Menu position="bottom-end" width={260}>
      <Menu.Target>
        <UnstyledButton aria-label={t('userMenu', { name: me.fullName })}>
          <Avatar size={34} radius="xl" color="accent" name={me.fullName} />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <Text size="sm" fw={600} c="var(--mantine-color-text)">
            {me.fullName}
          </Text>
          <Text size="xs">{me.office.name}</Text>
        </Menu.Label>
        <Menu.Item
          leftSection={<IconUserCircle size={16} aria-hidden />}
          renderRoot={(props) => <Link to="/profile" {...props} />}
        >
          {t('profile.title')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Label>{t('profile.language')}</Menu.Label>
        {languages.map((language) => (
          <Menu.Item
            key={language}
            lang={language}
            role="menuitemradio"
            aria-checked={i18n.language === language}
            leftSection={<IconCheck size={14} style={{ opacity: i18n.language === language ? 1 : 0 }} aria-hidden />}
            onClick={() => void choose(language)}
          >
            {languageNames[language]}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={() => void signOut()}>
          {t('signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
