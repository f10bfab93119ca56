import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconLanguage } from '@tabler/icons-react';
import type { LetterItem } from '@tendesh/contracts/letters/letters';
import { useTranslation } from 'react-i18next';
import { languageNames } from '../../i18n/languages';
import { DateText } from '../../ui/date-text';
import { letterAddress } from './case-letters';
import { LetterAgain } from './letter-again';

/** Each letter as it was written, and in which language; another one can be asked for. */
export function LetterLines({ caseId, items }: { caseId: string; items: readonly LetterItem[] }) {
  return (
    <Stack gap="xs" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
      {items.map((letter) => (
        <LetterLine key={letter.id} caseId={caseId} letter={letter} />
      ))}
    </Stack>
  );
}

function LetterLine({ caseId, letter }: { caseId: string; letter: LetterItem }) {
  const { t } = useTranslation('letters');
  const [opened, again] = useDisclosure(false);
  const { id, title, language, madeAt, isAgain, languagesLeft } = letter;
  return (
    <Group component="li" justify="space-between" gap={4}>
      <div>
        <Anchor
          size="sm"
          fw={550}
          href={letterAddress(id)}
          target="_blank"
          lang={language}
          aria-label={`${t('open')}: ${title}`}
        >
          {title}
        </Anchor>
        <Text size="xs" c="dimmed">
          {languageNames[language]}
          {isAgain && `, ${t('again.isAgain')}`} · <DateText value={madeAt} withTime />
        </Text>
      </div>
      {languagesLeft.length > 0 && (
        <Button
          size="xs"
          variant="subtle"
          leftSection={<IconLanguage size={14} aria-hidden />}
          aria-label={`${t('again.do')}: ${title}`}
          onClick={again.open}
        >
          {t('again.do')}
        </Button>
      )}
      <LetterAgain caseId={caseId} letter={letter} opened={opened} onClose={again.close} />
    </Group>
  );
}
