import { Box, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../i18n/languages';
import { LanguageSwitch } from '../../ui/language-switch';
import { SchemeToggle } from '../../ui/scheme-toggle';
import { Wordmark } from '../../ui/wordmark';
import classes from './welcome.module.css';

interface WelcomeProps {
  readonly title: string;
  readonly onLanguage?: (language: Language) => void;
  readonly children: ReactNode;
}

/** The page of whoever is not signed in: what this is, in one sentence, and one form. */
export function Welcome({ title, onLanguage, children }: WelcomeProps) {
  const { t } = useTranslation('shell');
  useEffect(() => {
    document.title = `${title} · Tendesh`;
  }, [title]);
  return (
    <Box className={classes.page ?? ''}>
      <aside className={classes.band}>
        <div className={classes.bars} aria-hidden>
          <i />
          <i />
        </div>
        <div className={classes.words}>
          <p className={classes.name}>
            Tendesh <span lang="ky">· теңдеш</span>
          </p>
          <p className={classes.sentence}>{t('welcome.sentence')}</p>
        </div>
      </aside>
      <main className={classes.side}>
        <Group justify="space-between" w="100%" gap="xs">
          <LanguageSwitch {...(onLanguage ? { onSwitched: onLanguage } : {})} />
          <SchemeToggle />
        </Group>
        <Paper className={classes.form ?? ''} bg="transparent">
          <Stack gap="lg">
            <Stack gap="xs" hiddenFrom="md">
              <Wordmark size={30} />
              <Text size="sm" c="dimmed">
                {t('welcome.sentence')}
              </Text>
            </Stack>
            <Title order={1}>{title}</Title>
            {children}
          </Stack>
        </Paper>
        <Text size="xs" c="dimmed">
          {t('welcome.footer')}
        </Text>
      </main>
    </Box>
  );
}
