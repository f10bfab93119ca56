import { Accordion, Badge, Group, Stack, Text } from '@mantine/core';
import type { Call, Programme } from '@tendesh/contracts/programmes/programmes';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import { DescriptionList } from '../../ui/description-list';
import { Section } from '../../ui/section';
import { Budget } from './budget';
import { ruleGroups } from '@tendesh/domain/programmes/rule-names';
import { useRuleWords } from './rule-words';

export function ProgrammeSection({ programme, calls }: { programme: Programme; calls: readonly Call[] }) {
  const { t } = useTranslation('programmes');
  return (
    <Section title={programme.name} hint={t('donor', { code: programme.code, donor: programme.donors.join(', ') })}>
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
  const { date } = useFormat();
  return (
    <Accordion.Item value={call.id}>
      <Accordion.Control>
        <Group gap="xs">
          <Text fw={600}>{call.name}</Text>
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
  const wordsOf = useRuleWords(call.currency);
  return (
    <Stack gap="md">
      <Text size="sm" c="dimmed">
        {t('call.ruleSet', { number: call.ruleSetNumber })}
      </Text>
      {ruleGroups.map(({ group, rules }) => (
        <div key={group}>
          <Text fw={600} size="sm" mb={6}>
            {t(`group.${group}`)}
          </Text>
          <DescriptionList
            columns={3}
            items={rules.map((rule) => ({ label: t(`rule.${rule}`), value: wordsOf(rule, call.rules) }))}
          />
        </div>
      ))}
    </Stack>
  );
}
