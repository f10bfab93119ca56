import { Accordion, Anchor, Badge, Group, Stack, Text } from '@mantine/core';
import type { Call, Programme } from '@tendesh/contracts/programmes/programmes';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import { Section } from '../../ui/section';
import { Budget } from './budget';
import { RuleList } from './rule-list';

export function ProgrammeSection({ programme, calls }: { programme: Programme; calls: readonly Call[] }) {
  const { t } = useTranslation('programmes');
  const { text } = useFormat();
  return (
    <Section
      title={
        <Anchor
          inherit
          renderRoot={(props) => (
            <Link to="/programmes/$programmeId" params={{ programmeId: programme.id }} {...props} />
          )}
        >
          {text(programme.texts.name)}
        </Anchor>
      }
      hint={[programme.code, ...programme.donors].join(', ')}
    >
      <Budget programme={programme} />
      {calls.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('noCalls')}
        </Text>
      )}
      <Accordion variant="separated" multiple order={3}>
        {calls.map((call) => (
          <CallItem key={call.id} call={call} />
        ))}
      </Accordion>
    </Section>
  );
}

function CallItem({ call }: { call: Call }) {
  const { t } = useTranslation('programmes');
  const { date, text } = useFormat();
  return (
    <Accordion.Item value={call.id}>
      <Accordion.Control>
        <Group gap="xs">
          <Text fw={600}>{text(call.texts.name)}</Text>
          <Badge variant="light" radius="sm" tt="none" fw={550} color={call.isOpen ? 'green' : 'gray'}>
            {call.isOpen ? t('call.open') : t('call.closed')}
          </Badge>
        </Group>
        <Text size="sm" c="dimmed">
          {t('call.dates', { code: call.code, from: date(call.opensOn), to: date(call.closesOn) })}
        </Text>
      </Accordion.Control>
      <Accordion.Panel>
        <Rules call={call} />
      </Accordion.Panel>
    </Accordion.Item>
  );
}

function Rules({ call }: { call: Call }) {
  const { t } = useTranslation('programmes');
  return (
    <Stack gap="md">
      <Text size="sm" c="dimmed">
        {t('call.ruleSet', { number: call.ruleSetNumber })}
      </Text>
      <RuleList rules={call.rules} currency={call.currency} />
    </Stack>
  );
}
