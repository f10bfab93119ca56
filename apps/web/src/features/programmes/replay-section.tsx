import { Button, SegmentedControl, SimpleGrid, Skeleton, Stack, Text } from '@mantine/core';
import { IconPlayerPlay } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReplayResult, RuleSetPage } from '@tendesh/contracts/programmes/rule-sets';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import { ErrorState } from '../../ui/error-state';
import { Section } from '../../ui/section';
import { StatTile } from '../../ui/stat-tile';
import { ReplayTable } from './replay-table';
import { replayQuery } from './rule-set';

/** Past applications judged again by these rules: who would flip, by which rule, and what it would cost. */
export function ReplaySection({ page }: { page: RuleSetPage }) {
  const { t } = useTranslation('programmes');
  const [isAsked, setAsked] = useState(false);
  const replay = useQuery({ ...replayQuery(page.id), enabled: isAsked });
  return (
    <Section
      title={t('replay.title')}
      hint={t('replay.hint')}
      actions={
        <Button
          size="xs"
          variant="default"
          loading={replay.isFetching}
          leftSection={<IconPlayerPlay size={14} aria-hidden />}
          onClick={() => (isAsked ? void replay.refetch() : setAsked(true))}
        >
          {t('replay.do')}
        </Button>
      }
    >
      {replay.error && <ErrorState error={replay.error} onRetry={() => void replay.refetch()} />}
      {replay.isFetching && replay.data === undefined && <Skeleton height={120} radius="md" />}
      {replay.data && <Result result={replay.data} currency={page.currency} />}
    </Section>
  );
}

function Result({ result, currency }: { result: ReplayResult; currency: string }) {
  const { t } = useTranslation('programmes');
  const { money, number } = useFormat();
  const [shown, setShown] = useState('all');
  const change = result.grantsAfterMinor - result.grantsBeforeMinor;
  const flips = result.flips.filter(({ direction }) => shown === 'all' || direction === shown);
  return (
    <Stack gap="md">
      <SimpleGrid cols={{ base: 1, xs: 2, sm: 4 }} spacing="sm">
        <StatTile label={t('replay.applications')} value={number(result.applications)} />
        <StatTile
          label={t('replay.passing')}
          value={t('replay.beforeAfter', { before: number(result.passedBefore), after: number(result.passedAfter) })}
        />
        <StatTile label={t('replay.grantsAfter')} value={money(result.grantsAfterMinor, currency, true)} />
        <StatTile label={t('replay.change')} value={`${change > 0 ? '+' : ''}${money(change, currency, true)}`} />
      </SimpleGrid>
      {result.flips.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('replay.none')}
        </Text>
      ) : (
        <>
          <SegmentedControl
            style={{ alignSelf: 'start' }}
            size="xs"
            aria-label={t('replay.filter')}
            value={shown}
            onChange={setShown}
            data={[
              { value: 'all', label: `${t('replay.all')} ${number(result.toPass + result.toFail)}` },
              { value: 'to_fail', label: `${t('replay.to_fail')} ${number(result.toFail)}` },
              { value: 'to_pass', label: `${t('replay.to_pass')} ${number(result.toPass)}` },
            ]}
          />
          <ReplayTable flips={flips} currency={currency} />
          {result.flips.length < result.toPass + result.toFail && (
            <Text size="xs" c="dimmed">
              {t('replay.notAll', { shown: number(result.flips.length) })}
            </Text>
          )}
        </>
      )}
    </Stack>
  );
}
