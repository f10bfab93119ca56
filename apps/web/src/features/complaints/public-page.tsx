import { Container, Group, Paper, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LanguageSwitch } from '../../ui/language-switch';
import { SchemeToggle } from '../../ui/scheme-toggle';
import { Wordmark } from '../../ui/wordmark';
import { LookUpForm } from './look-up-form';
import { TellForm } from './tell-form';

/** For anybody: to complain without an account or a name, and to look up the answer. */
export function PublicComplaintPage() {
  const { t } = useTranslation('complaints');
  const [side, setSide] = useState('tell');
  useEffect(() => {
    document.title = `${t('public.title')} · Tendesh`;
  }, [t]);
  return (
    <Container component="main" size="xs" py="md" px="md">
      <Stack gap="lg">
        <Group justify="space-between" gap="xs">
          <Wordmark size={26} />
          <SchemeToggle />
        </Group>
        <LanguageSwitch />
        <Title order={1}>{t('public.title')}</Title>
        <Text size="sm">{t('public.intro')}</Text>
        <SegmentedControl
          fullWidth
          aria-label={t('public.title')}
          value={side}
          onChange={setSide}
          data={[
            { value: 'tell', label: t('public.tell') },
            { value: 'ask', label: t('public.ask') },
          ]}
        />
        <Paper withBorder p="md" bg="var(--card)">
          {side === 'tell' ? <TellForm /> : <LookUpForm />}
        </Paper>
      </Stack>
    </Container>
  );
}
