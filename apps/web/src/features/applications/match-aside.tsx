import { Button, Drawer, Group, Text } from '@mantine/core';
import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/section';
import classes from './editor.module.css';
import { EditorNav } from './editor-nav';
import { MatchPanel } from './match-panel';
import type { ApplicationEditor } from './use-application-editor';

/** Beside the form on a wide screen, a sheet from the foot of a narrow one. */
export function MatchAside({ editor }: { editor: ApplicationEditor }) {
  const { t } = useTranslation('applications');
  const isNarrow = useMediaQuery('(max-width: 62em)');
  if (isNarrow) return <MatchSheet editor={editor} />;
  return (
    <aside className={classes.aside} aria-label={t('match.title')}>
      <Section title={t('match.title')}>
        <MatchPanel editor={editor} />
      </Section>
      <EditorNav editor={editor} />
    </aside>
  );
}

function MatchSheet({ editor }: { editor: ApplicationEditor }) {
  const { t } = useTranslation('applications');
  const [opened, { open, close }] = useDisclosure(false);
  const holds = editor.match?.violations.length === 0;
  return (
    <div className={classes.foot}>
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm" fw={600} c={holds ? 'var(--mantine-color-green-text)' : 'var(--warning)'}>
          {t(holds ? 'match.holds' : 'match.holdsNot')}
        </Text>
        <Button size="compact-md" variant="light" onClick={open}>
          {t('match.show')}
        </Button>
      </Group>
      <Drawer
        opened={opened}
        onClose={close}
        position="bottom"
        returnFocus={false}
        size="auto"
        title={<Text fw={650}>{t('match.title')}</Text>}
      >
        <MatchPanel editor={editor} onLeave={close} />
      </Drawer>
    </div>
  );
}
