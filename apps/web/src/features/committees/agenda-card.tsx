import { Anchor, Badge, Group, Paper, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { AgendaItem, CommitteeRoom } from '@tendesh/contracts/committees/room';
import { placeName } from '@tendesh/domain/places/places';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import { Money } from '../../ui/money';
import { DecideItem } from './decide-item';
import { Declaration } from './declaration';
import { ItemResult } from './item-result';
import { Vote } from './vote';

interface AgendaCardProps {
  readonly room: CommitteeRoom;
  readonly item: AgendaItem;
}

/** One application before the committee, with the step that waits for the reader. */
export function AgendaCard({ room, item }: AgendaCardProps) {
  const { t } = useTranslation('committees');
  const offered = (act: string) => item.actions.find((one) => one.act === act);
  const isAside = item.caseNumber === null;
  return (
    <Paper withBorder p="sm" component="article" aria-label={item.returneeName ?? t('aside')}>
      <Stack gap="xs">
        <Head room={room} item={item} />
        {isAside ? <Text size="sm">{t('asideHint')}</Text> : <Figures room={room} item={item} />}
        <Presence room={room} item={item} />
        {item.status === 'waiting' && (
          <>
            <Declaration item={item} action={offered('declare_conflict')} />
            {room.status === 'open' && item.myDeclaration === 'none' && <Vote item={item} action={offered('vote')} />}
            {room.status === 'open' && <DecideItem room={room} item={item} action={offered('decide_item')} />}
          </>
        )}
        <ItemResult item={item} />
      </Stack>
    </Paper>
  );
}

function Head({ room, item }: AgendaCardProps) {
  const { t } = useTranslation(['committees', 'terms']);
  const { ranking, returneeName, caseNumber, title, grantMinor } = item;
  const name = returneeName ?? t('aside');
  const isReadable = caseNumber !== null && item.status !== 'left';
  return (
    <Group justify="space-between" align="flex-start" gap="xs">
      <Stack gap={0}>
        <Group gap="xs">
          {ranking !== null && (
            <Badge radius="sm" variant={ranking.isFunded ? 'filled' : 'outline'} className="numeric">
              {ranking.rank}
            </Badge>
          )}
          {isReadable ? (
            <Anchor
              fw={600}
              renderRoot={(props) => <Link to="/committee/files/$itemId" params={{ itemId: item.id }} {...props} />}
            >
              {name}
            </Anchor>
          ) : (
            <Text fw={600}>{name}</Text>
          )}
        </Group>
        {caseNumber !== null && (
          <Text size="sm" c="dimmed">
            {caseNumber} · {title}
          </Text>
        )}
      </Stack>
      {grantMinor !== null && <Money minor={grantMinor} currency={room.programme.currency} fw={600} />}
    </Group>
  );
}

function Figures({ item: { ranking, pcode, village } }: AgendaCardProps) {
  const { t } = useTranslation('committees');
  const { number, percent, date, dayOf, language } = useFormat();
  const place = [village, pcode === null ? null : placeName(pcode, language)].filter(Boolean).join(', ');
  if (ranking === null)
    return (
      <Text size="sm" c="dimmed">
        {place}
      </Text>
    );
  const { meanHundredths, ownShareBp, priorityHundredths, submittedAt } = ranking;
  return (
    <Text size="sm" c="dimmed">
      {t('figures', {
        score: number(meanHundredths / 100),
        share: percent(ownShareBp),
        priority: number(priorityHundredths / 100),
        day: date(dayOf(submittedAt)),
      })}{' '}
      · {place}
    </Text>
  );
}

function Presence({ room, item }: AgendaCardProps) {
  const { t } = useTranslation('committees');
  const { status, quorum, quorumMet, votesCast, voters, recused, presiding, tally } = item;
  if (status === 'left') return null;
  const voting = [
    t('cast', { votes: votesCast, voters }),
    ...(quorumMet === null ? [] : [t(quorumMet ? 'quorumMet' : 'quorumMissing', { quorum })]),
  ];
  const said = [
    ...(room.status === 'planned' || item.caseNumber === null ? [] : voting),
    ...(tally === null || room.status === 'planned'
      ? []
      : [t('tally', { yes: tally.for, no: tally.against, silent: tally.abstain })]),
    ...(recused.length === 0 ? [] : [t('recused', { names: recused.join(', ') })]),
    ...(presiding === null ? [] : [t('presiding', { name: presiding })]),
  ];
  if (said.length === 0) return null;
  return (
    <Text size="xs" c="dimmed">
      {said.join(' · ')}
    </Text>
  );
}
