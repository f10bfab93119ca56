import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { DeskEntry } from '@tendesh/contracts/work/evidence-desk';
import type { MatchSummary } from '@tendesh/domain/match/match-summary';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../ui/error-state';
import { MatchBar } from '../../ui/match-bar';
import { PageSkeleton } from '../../ui/page-skeleton';
import { Section } from '../../ui/section';
import { StatusTag } from '../../ui/status-tag';
import { DocumentViewer } from '../../ui/viewer/document-viewer';
import { ClaimList } from './claim-list';
import { DecideForm } from './decide-form';
import { deskEntryQuery } from './desk-queue';
import classes from './desk.module.css';
import { documentAddress } from './document-address';
import { EvidenceParticulars } from './evidence-particulars';
import type { Neighbours } from './neighbours';
import { ReadStatement } from './read-statement-modal';
import { ReuseMatches } from './reuse-matches';
import { ValuationPart } from './valuation-part';

interface DeskEntryProps {
  readonly id: string;
  readonly keys: boolean;
  readonly around: Neighbours;
  readonly onStep: (to: string | null) => void;
  readonly onDecided: () => void;
}

/** One paper beside its claim. */
export function DeskEntryPart({ id, ...rest }: DeskEntryProps) {
  const entry = useQuery(deskEntryQuery(id));
  if (entry.error) return <ErrorState error={entry.error} onRetry={() => void entry.refetch()} />;
  if (entry.data === undefined) return <PageSkeleton sections={2} />;
  return <Entry entry={entry.data} {...rest} />;
}

function Entry({ entry, keys, around, onStep, onDecided }: Omit<DeskEntryProps, 'id'> & { entry: DeskEntry }) {
  const { t } = useTranslation('contributions');
  const { item, contribution, match } = entry;
  return (
    <>
      <div className={classes.paper}>
        <DocumentViewer
          address={documentAddress(item.documentId)}
          name={item.fileName}
          mediaType={item.mediaType}
          height="100%"
        />
      </div>
      <Stack gap="md" className={classes.claim ?? ''}>
        <Steps around={around} onStep={onStep} />
        <Section title={t('decide.title')} actions={<StatusTag noun="evidenceItem" status={item.status} />}>
          {item.status !== 'attached' && <Text size="sm">{t('desk.decided')}</Text>}
          <ReuseMatches item={item} />
          <DecideForm item={item} currency={match.currency} keys={keys} onDecided={onDecided} />
        </Section>
        <Section
          title={t('desk.claim')}
          actions={
            <Anchor
              size="sm"
              renderRoot={(props) => <Link to="/cases/$caseId" params={{ caseId: entry.caseId }} {...props} />}
            >
              {t('desk.case')}
            </Anchor>
          }
        >
          <ClaimList entry={entry} />
          <EvidenceParticulars item={item} />
          <ReadStatement item={item} />
          {contribution.isInKind && <ValuationPart item={contribution} />}
        </Section>
        <Section title={t('ui:match.title')}>
          <MatchBar match={match as MatchSummary} />
        </Section>
      </Stack>
    </>
  );
}

function Steps({ around, onStep }: Pick<DeskEntryProps, 'around' | 'onStep'>) {
  const { t } = useTranslation('contributions');
  return (
    <Group justify="space-between" gap="xs" wrap="nowrap">
      <Button
        variant="default"
        size="compact-md"
        leftSection={<IconChevronLeft size={15} aria-hidden />}
        disabled={around.previous === null}
        onClick={() => onStep(around.previous)}
      >
        {t('desk.previous')}
      </Button>
      {around.position > 0 && (
        <Text size="xs" c="dimmed" className="numeric" role="status">
          {t('ui:viewer.page', { page: around.position, pages: around.count })}
        </Text>
      )}
      <Button
        variant="default"
        size="compact-md"
        rightSection={<IconChevronRight size={15} aria-hidden />}
        disabled={around.next === null}
        onClick={() => onStep(around.next)}
      >
        {t('desk.next')}
      </Button>
    </Group>
  );
}
