import { Anchor, Group, List, Select, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { CommitteeRoom } from '@tendesh/contracts/committees/room';
import { type Language, languages } from '@tendesh/domain/staff/roles';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languageNames } from '../../i18n/languages';
import { asProblem, type Problem } from '../../http/problem';
import { ActionButton } from '../../ui/action-button';
import { DateText } from '../../ui/date-text';
import { ProblemAlert } from '../../ui/problem-alert';
import { Section } from '../../ui/section';
import { useSessionAct } from './committee-acts';

/** The minutes in each language in which they were made, and the button that makes them. */
export function MinutesPart({ room }: { room: CommitteeRoom }) {
  const { t } = useTranslation('committees');
  const make = useSessionAct(room, 'minutes');
  const [language, setLanguage] = useState<Language>(room.language);
  const [problem, setProblem] = useState<Problem | null>(null);
  const action = room.actions.find(({ act, permitted }) => act === 'make_minutes' && permitted);
  const isOver = room.status === 'closed' || room.status === 'cancelled';
  const hasDecided = room.agenda.some(({ status }) => status === 'decided');
  const isAside = isOver && hasDecided && room.agenda.some(({ caseNumber }) => caseNumber === null);
  if (room.minutes.length === 0 && action === undefined && !isAside) return null;
  const send = () =>
    make.act({ language }).then(
      () => notifications.show({ message: t('minutes.done'), color: 'green' }),
      (error: unknown) => setProblem(asProblem(error)),
    );
  return (
    <Section title={t('minutes.title')}>
      <ProblemAlert problem={problem} />
      {isAside && <Text size="sm">{t('minutes.aside')}</Text>}
      <List size="sm">
        {room.minutes.map((one) => (
          <List.Item key={one.id}>
            <Anchor size="sm" underline="always" href={`/api/committee-minutes/${one.id}/content`} target="_blank">
              {one.fileName}
            </Anchor>{' '}
            <Text span size="sm" c="dimmed">
              {languageNames[one.language]}, <DateText value={one.madeAt} withTime />
            </Text>
          </List.Item>
        ))}
      </List>
      {action !== undefined && (
        <Group gap="xs" align="flex-end">
          <Select
            label={t('minutes.language')}
            allowDeselect={false}
            data={languages.map((value) => ({ value, label: languageNames[value] }))}
            value={language}
            onChange={(value) => setLanguage(value ?? room.language)}
          />
          <ActionButton action={action} loading={make.isActing} onAct={() => void send()} />
        </Group>
      )}
    </Section>
  );
}
