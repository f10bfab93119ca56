import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { RuleSetPage as Page } from '@tendesh/contracts/programmes/rule-sets';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../http/me';
import { useFormat } from '../../i18n/use-format';
import { ErrorState } from '../../ui/error-state';
import { PageHeader } from '../../ui/page-header';
import { PageSkeleton } from '../../ui/page-skeleton';
import { Section } from '../../ui/section';
import { StatusTag } from '../../ui/status-tag';
import { DraftActButton } from './draft-act';
import { ReplaySection } from './replay-section';
import { RuleChanges } from './rule-changes';
import { RuleEditor } from './rule-editor';
import { RuleList } from './rule-list';
import { ruleSetQuery } from './rule-set';

/** A rule set: what changes in it, whom that would touch, and every rule; a draft is edited here. */
export function RuleSetPage() {
  const { t } = useTranslation('programmes');
  const { ruleSetId } = useParams({ from: '/rule-sets/$ruleSetId' });
  const found = useQuery(ruleSetQuery(ruleSetId));
  const mayReplay = useMay('ruleset.draft');
  if (found.error) return <ErrorState error={found.error} onRetry={() => void found.refetch()} />;
  if (found.data === undefined) return <PageSkeleton />;
  const page = found.data;
  const mayEdit = page.actions.some(({ act, permitted }) => act === 'edit' && permitted);
  return (
    <Stack gap="md">
      <Head page={page} />
      {page.former !== null && (
        <Section title={t('changes.title', { number: page.former.number })}>
          <RuleChanges former={page.former.rules} rules={page.rules} currency={page.currency} />
        </Section>
      )}
      {mayReplay && <ReplaySection page={page} />}
      <Section title={t('ruleSet.all')}>
        {mayEdit ? (
          <RuleEditor key={page.version} page={page} />
        ) : (
          <RuleList rules={page.rules} currency={page.currency} />
        )}
      </Section>
    </Stack>
  );
}

function Head({ page }: { page: Page }) {
  const { t } = useTranslation('programmes');
  const { date } = useFormat();
  const { id, version, number, status, effectiveFrom, editedBy, approvedBy, note } = page;
  const draft = { noun: 'rule-sets', id, version } as const;
  const name = t('call.ruleSet', { number });
  return (
    <>
      <PageHeader
        title={name}
        crumbs={[
          { label: t('title'), to: '/programmes' },
          { label: page.programmeName, to: `/programmes/${page.programmeId}` },
        ]}
        tag={<StatusTag noun="ruleSet" status={status} />}
        meta={[
          t('ruleSet.from', { on: date(effectiveFrom) }),
          ...(editedBy === null ? [] : [t('draft.writtenBy', { name: editedBy.fullName })]),
          ...(approvedBy === null ? [] : [t('ruleSet.approvedBy', { name: approvedBy.fullName })]),
        ].join(' · ')}
        actions={
          <>
            <DraftActButton draft={draft} act="approve" actions={page.actions} name={name} />
            <DraftActButton draft={draft} act="discard" actions={page.actions} name={name} />
          </>
        }
      />
      {note !== null && <Text maw={720}>{note}</Text>}
    </>
  );
}
