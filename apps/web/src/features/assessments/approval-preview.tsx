import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Application } from '@tendesh/contracts/applications/applications';
import type { CasePage } from '@tendesh/contracts/work/case-page';
import { useTranslation } from 'react-i18next';
import { DescriptionList } from '../../ui/description-list';
import { Money } from '../../ui/money';
import { ApprovalsState, isFirstOfTwo } from '../../ui/approvals-state';
import { programmesQuery } from './programmes';

/** What an approval will do: the grant, what the returnee must still show, and what it leaves of the programme's money. */
export function ApprovalPreview({ page: { match }, application }: { page: CasePage; application: Application }) {
  const { t } = useTranslation('assessments');
  const { currency, requestedGrantMinor, programmeName, approvals } = application;
  const programme = useQuery(programmesQuery).data?.items.find(({ name }) => name === programmeName);
  const money = (minor: number | null | undefined) => <Money minor={minor} currency={currency} />;
  const left = programme ? programme.budgetMinor - programme.committedMinor : null;
  return (
    <Stack gap="sm">
      <Text size="sm">{t(isFirstOfTwo(approvals) ? 'approve.previewFirst' : 'approve.preview')}</Text>
      {approvals !== null && <ApprovalsState approvals={approvals} />}
      <DescriptionList
        columns={1}
        items={[
          { label: t('approve.grant'), value: money(requestedGrantMinor) },
          { label: t('approve.cost'), value: money(match?.needMinor) },
          { label: t('approve.required'), value: money(match?.requiredMinor) },
          { label: t('approve.verified'), value: money(match?.verifiedMinor) },
          { label: t('approve.left'), value: money(left) },
          {
            label: t('approve.leftAfter'),
            value: money(left === null || requestedGrantMinor === null ? null : left - requestedGrantMinor),
          },
        ]}
      />
    </Stack>
  );
}
