import { Anchor, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ProgrammeWorkItem } from '@tendesh/contracts/programmes/programme-work';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../http/me';
import { useFormat } from '../../i18n/use-format';
import { Section } from '../../ui/section';
import { programmeWorkQuery } from './programme-work';

/** Drafts of a programme that wait for the reader's word; nothing at all when there are none. */
export function ProgrammeWorkSection() {
  const { t } = useTranslation('work');
  const maySee = useMay('programme.read');
  const { data } = useQuery({ ...programmeWorkQuery, enabled: maySee });
  if (data === undefined || data.items.length === 0) return null;
  return (
    <Section title={t('programme.title')}>
      <Stack gap="sm" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
        {data.items.map((item) => (
          <li key={item.id}>
            <Row item={item} />
          </li>
        ))}
      </Stack>
    </Section>
  );
}

function Row({ item }: { item: ProgrammeWorkItem }) {
  const { t } = useTranslation(['work', 'terms']);
  const { dayOf } = useFormat();
  const { kind, id, name, programmeId, programmeName, writtenBy, since } = item;
  const isRuleSet = kind === 'rule_set_to_approve';
  return (
    <Group justify="space-between" align="flex-start" gap="xs">
      <div>
        <Anchor
          fw={600}
          size="sm"
          renderRoot={(props) =>
            isRuleSet ? (
              <Link to="/rule-sets/$ruleSetId" params={{ ruleSetId: id }} {...props} />
            ) : (
              <Link to="/programmes/$programmeId" params={{ programmeId }} {...props} />
            )
          }
        >
          {t(`terms:programmeWorkKind.${kind}`)}
        </Anchor>
        <Text size="sm">
          {t(isRuleSet ? 'programme.ruleSet' : 'programme.call', { name })} · {programmeName}
        </Text>
      </div>
      <Text size="xs" c="dimmed">
        {writtenBy !== null && `${t('programme.writtenBy', { name: writtenBy.fullName })} · `}
        {t('since', { on: dayOf(since) })}
      </Text>
    </Group>
  );
}
