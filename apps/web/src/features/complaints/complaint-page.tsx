import { Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { Complaint } from '@tendesh/contracts/complaints/complaints';
import { useTranslation } from 'react-i18next';
import { DateText } from '../../ui/date-text';
import { DescriptionList } from '../../ui/description-list';
import { ErrorState } from '../../ui/error-state';
import { PageHeader } from '../../ui/page-header';
import { PageSkeleton } from '../../ui/page-skeleton';
import { Section } from '../../ui/section';
import { StatusTag } from '../../ui/status-tag';
import { ComplaintActs } from './complaint-acts';
import { complaintQuery } from './complaint-list';
import { Due } from './complaint-table';
import { RegroupingList } from './regrouping-list';

export function ComplaintPage() {
  const { complaintId } = useParams({ from: '/complaints/$complaintId' });
  const complaint = useQuery(complaintQuery(complaintId));
  if (complaint.isPending) return <PageSkeleton sections={2} />;
  if (complaint.data === undefined)
    return <ErrorState error={complaint.error} onRetry={() => void complaint.refetch()} />;
  return <Shown complaint={complaint.data} />;
}

function Shown({ complaint }: { complaint: Complaint }) {
  const { t } = useTranslation(['complaints', 'terms']);
  const { reference, status, category, description, answer, regroupings } = complaint;
  return (
    <Stack gap="md">
      <PageHeader
        title={reference}
        crumbs={[{ label: t('title'), to: '/complaints' }]}
        tag={<StatusTag noun="complaint" status={status} />}
        meta={t(`terms:complaintCategory.${category}`)}
        actions={<ComplaintActs complaint={complaint} />}
      />
      <Section title={t('what')}>
        <Text style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{description}</Text>
        <Particulars complaint={complaint} />
      </Section>
      {answer !== null && (
        <Section title={t('answer')}>
          <Text style={{ whiteSpace: 'pre-line' }}>{answer}</Text>
        </Section>
      )}
      <RegroupingList regroupings={regroupings} />
    </Stack>
  );
}

function Particulars({ complaint }: { complaint: Complaint }) {
  const { t } = useTranslation(['complaints', 'terms']);
  const { channel, receivedAt, officeName, contact, mayBeContacted, subject, handler, caseId, caseNumber } = complaint;
  return (
    <DescriptionList
      items={[
        { label: t('due'), value: <Due complaint={complaint} /> },
        { label: t('received'), value: <DateText value={receivedAt} /> },
        { label: t('channel'), value: t(`terms:complaintChannel.${channel}`) },
        { label: t('office'), value: officeName ?? t('noOffice') },
        { label: t('contactOf'), value: <Contact contact={contact} mayBeContacted={mayBeContacted} /> },
        { label: t('subject'), value: subject?.fullName ?? t('noSubject') },
        { label: t('handler'), value: handler?.fullName ?? t('nobody') },
        ...(caseId === null || caseNumber === null
          ? []
          : [
              {
                label: t('caseNumber'),
                value: (
                  <Link to="/cases/$caseId" params={{ caseId }}>
                    {caseNumber}
                  </Link>
                ),
              },
            ]),
      ]}
    />
  );
}

function Contact({ contact, mayBeContacted }: Pick<Complaint, 'contact' | 'mayBeContacted'>) {
  const { t } = useTranslation('complaints');
  if (contact === null) return t('anonymous');
  return (
    <Group gap={6}>
      {contact}
      {mayBeContacted && (
        <Text size="xs" c="dimmed">
          {t('mayBeContacted')}
        </Text>
      )}
    </Group>
  );
}
