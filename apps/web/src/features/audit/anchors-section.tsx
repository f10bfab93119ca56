import { Button, Stack, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { AnchorItem } from '@tendesh/contracts/audit/audit';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import { DescriptionList } from '../../ui/description-list';
import { ErrorState } from '../../ui/error-state';
import { Section } from '../../ui/section';
import { anchorsAsCsv, anchorsQuery } from './anchor-list';
import { Hash } from './verification-result';

const FIRST = 7;

/** What to print and keep elsewhere. */
export function AnchorsSection({ isWhole, onWhole }: { isWhole: boolean; onWhole: () => void }) {
  const { t } = useTranslation('audit');
  const query = useInfiniteQuery(anchorsQuery);
  const anchors = query.data?.pages.flatMap(({ items }) => items) ?? [];
  const shown = isWhole ? anchors : anchors.slice(0, FIRST);
  const more = () => (isWhole ? void query.fetchNextPage() : onWhole());
  return (
    <Section
      title={t('anchors.title')}
      hint={t('anchors.hint')}
      actions={anchors.length > 0 && <SaveAnchors anchors={anchors} />}
    >
      {query.error && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {query.isSuccess && anchors.length === 0 && <Text c="dimmed">{t('anchors.none')}</Text>}
      <Stack gap="sm">
        {shown.map((anchor) => (
          <Anchor key={anchor.day} anchor={anchor} />
        ))}
      </Stack>
      {(shown.length < anchors.length || query.hasNextPage) && (
        <div>
          <Button variant="subtle" size="xs" loading={query.isFetchingNextPage} onClick={more}>
            {t('anchors.older')}
          </Button>
        </div>
      )}
    </Section>
  );
}

function Anchor({ anchor }: { anchor: AnchorItem }) {
  const { t } = useTranslation('audit');
  const { number, date } = useFormat();
  return (
    <DescriptionList
      columns={2}
      items={[
        {
          label: t('anchors.day'),
          value: `${date(anchor.day)} · ${t('anchors.events')}: ${number(anchor.events)} · ${t('anchors.chains')}: ${number(anchor.chains)}`,
        },
        { label: t('anchors.hash'), value: <Hash value={anchor.hash} /> },
      ]}
    />
  );
}

function SaveAnchors({ anchors }: { anchors: readonly AnchorItem[] }) {
  const { t } = useTranslation('audit');
  const save = () => {
    const address = URL.createObjectURL(anchorsAsCsv(anchors));
    const link = Object.assign(document.createElement('a'), { href: address, download: 'tendesh-anchors.csv' });
    link.click();
    URL.revokeObjectURL(address);
  };
  return (
    <Button variant="default" leftSection={<IconDownload size={16} aria-hidden />} onClick={save}>
      {t('anchors.save')}
    </Button>
  );
}
