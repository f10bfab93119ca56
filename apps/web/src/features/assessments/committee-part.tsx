import { Anchor, Button, Group, List, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { CasePage } from '@tendesh/contracts/work/case-page';
import type { GrantCondition } from '@tendesh/contracts/committees/room';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '../../ui/confirm-act';
import { DateText } from '../../ui/date-text';
import { AssessmentPart } from './assessment-part';
import { useMeetCondition } from './meet-condition';

/** What the committee said: the outcome, the place in reserve, and conditions to be met before the agreement. */
export function CommitteePart({ page: { committee } }: { page: CasePage }) {
  const { t } = useTranslation(['committees', 'terms']);
  if (committee === null) return null;
  const { sessionId, meetsAt, outcome, note, reservePosition, movedUpAt, conditions } = committee;
  return (
    <AssessmentPart title={t('committee')}>
      <Text size="sm">
        <DateText value={meetsAt} />: {outcome === null ? t('onAgenda') : t(`terms:itemOutcome.${outcome}`)}
        {reservePosition !== null && `, ${t('reservePosition', { position: reservePosition })}`}
        {movedUpAt !== null && `, ${t('movedUp')}`}
        {sessionId !== null && (
          <>
            {' · '}
            <Anchor
              size="sm"
              underline="always"
              renderRoot={(props) => <Link to="/committee/$sessionId" params={{ sessionId }} {...props} />}
            >
              {t('session')}
            </Anchor>
          </>
        )}
      </Text>
      {note !== null && <Text size="sm">{note}</Text>}
      {conditions.length > 0 && (
        <List size="sm" spacing={4}>
          {conditions.map((one) => (
            <List.Item key={one.id}>
              <Condition condition={one} />
            </List.Item>
          ))}
        </List>
      )}
    </AssessmentPart>
  );
}

function Condition({ condition }: { condition: GrantCondition }) {
  const { t } = useTranslation('committees');
  const [opened, setOpened] = useState(false);
  const meet = useMeetCondition(condition);
  const { wording, metAt, metNote, mayMeet } = condition;
  return (
    <Group gap="xs">
      <span>
        {wording} ({t(metAt === null ? 'conditionOpen' : 'conditionMet')}
        {metNote !== null && `: ${metNote}`})
      </span>
      {mayMeet && (
        <Button size="compact-sm" variant="light" onClick={() => setOpened(true)}>
          {t('meet.do')}
        </Button>
      )}
      <ConfirmAct
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('meet.title')}
        preview={wording}
        reasonNeeded
        reasonLabel={t('meet.how')}
        onConfirm={(note) => meet.act({ note })}
      />
    </Group>
  );
}
