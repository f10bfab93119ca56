import { Button, Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../http/me';
import { DescriptionList } from '../../ui/description-list';
import { LanguageSwitch } from '../../ui/language-switch';
import { PageHeader } from '../../ui/page-header';
import { Section } from '../../ui/section';
import { ChangePasswordForm } from './change-password-form';
import { useSetLanguage } from './set-language';

export function ProfilePage() {
  const { t } = useTranslation(['shell', 'terms', 'notices']);
  const me = useMe();
  const setLanguage = useSetLanguage();
  if (me === null) return null;
  return (
    <Stack gap="md" maw={720}>
      <PageHeader title={t('profile.title')} />
      <Section title={me.fullName}>
        <DescriptionList
          items={[
            { label: t('signIn.email'), value: me.email },
            { label: t('profile.office'), value: me.office.name },
            { label: t('profile.roles'), value: me.roles.map((role) => t(`terms:role.${role}`)).join(', ') },
          ]}
        />
      </Section>
      <Section title={t('profile.language')} hint={t('profile.languageHint')}>
        <div>
          <LanguageSwitch onSwitched={(language) => void setLanguage.act(language).catch(() => undefined)} />
        </div>
      </Section>
      <Section title={t('profile.notices')} hint={t('profile.noticesHint')}>
        <div>
          <Button variant="default" renderRoot={(props) => <Link to="/notices/preferences" {...props} />}>
            {t('notices:choose.do')}
          </Button>
        </div>
      </Section>
      <Section title={t('password.change')}>
        <ChangePasswordForm />
      </Section>
    </Stack>
  );
}
