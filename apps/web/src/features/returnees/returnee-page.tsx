import { Alert, Group, Stack, Text } from '@mantine/core';
import { IconAlertCircle, IconPencil } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import type { Returnee } from '@tendesh/contracts/returnees/returnees';
import { placeName } from '@tendesh/domain/places/places';
import { ageOn } from '@tendesh/domain/returnees/age';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import { ActionButton } from '../../ui/action-button';
import { ErrorState } from '../../ui/error-state';
import { PageHeader } from '../../ui/page-header';
import { PageSkeleton } from '../../ui/page-skeleton';
import { useReasonText } from '../../ui/reason-text';
import { namesOf } from './names-of';
import { PossibleDuplicatesAlert } from './possible-duplicates-alert';
import { returneeQuery } from './returnee';
import { ReturneeCases } from './returnee-cases';
import { ReturneeConsents } from './returnee-consents';
import { ReturneeFacts } from './returnee-facts';
import { ReturneeMigration } from './returnee-migration';

export function ReturneePage() {
  const { returneeId } = useParams({ from: '/returnees/$returneeId' });
  const returnee = useQuery(returneeQuery(returneeId));
  if (returnee.isPending) return <PageSkeleton sections={3} />;
  if (returnee.data === undefined) return <ErrorState error={returnee.error} onRetry={() => void returnee.refetch()} />;
  return <Shown returnee={returnee.data} />;
}

function Shown({ returnee }: { returnee: Returnee }) {
  const { t } = useTranslation('returnees');
  const { language, today } = useFormat();
  const names = namesOf(returnee);
  return (
    <Stack gap="md">
      <PageHeader
        title={names.cyrillic}
        crumbs={[{ label: t('title'), to: '/returnees' }]}
        meta={
          <Group gap="xs">
            <span>{names.latin}</span>·<span>{t('age', { count: ageOn(returnee.birthDate, today()) })}</span>·
            <span>{placeName(returnee.pcode, language)}</span>
          </Group>
        }
        actions={<EditButton returnee={returnee} />}
      />
      <Warnings returnee={returnee} />
      <PossibleDuplicatesAlert returneeId={returnee.id} />
      <ReturneeCases returnee={returnee} />
      <ReturneeFacts returnee={returnee} />
      <ReturneeMigration episodes={returnee.migration} />
      <ReturneeConsents returnee={returnee} />
    </Stack>
  );
}

function EditButton({ returnee }: { returnee: Returnee }) {
  const navigate = useNavigate();
  return (
    <ActionButton
      variant="default"
      leftSection={<IconPencil size={16} aria-hidden />}
      action={returnee.actions.find(({ act }) => act === 'edit_returnee')}
      onAct={() => void navigate({ to: '/returnees/$returneeId/edit', params: { returneeId: returnee.id } })}
    />
  );
}

function Warnings({ returnee: { warnings } }: { returnee: Returnee }) {
  const { t } = useTranslation('returnees');
  const textOf = useReasonText();
  if (warnings.length === 0) return null;
  return (
    <Alert color="orange" variant="light" icon={<IconAlertCircle size={18} />} title={t('warnings')}>
      {warnings.map((one, index) => (
        <Text key={index} size="sm">
          {textOf(one)}
        </Text>
      ))}
    </Alert>
  );
}
