import { Select, Stack, Text } from '@mantine/core';
import type { Application } from '@tendesh/contracts/applications/applications';
import type { CasePage } from '@tendesh/contracts/work/case-page';
import { chooseAllocation } from '@tendesh/domain/programmes/allocations';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import { DescriptionList } from '../../ui/description-list';
import { Money } from '../../ui/money';
import { ApprovalsState, isFirstOfTwo } from '../../ui/approvals-state';
import { useCallAllocations } from './call-allocations';

interface ApprovalPreviewProps {
  readonly page: CasePage;
  readonly application: Application;
  /** Null: the first of the call with enough left. */
  readonly allocationId: string | null;
  readonly onAllocation: (id: string | null) => void;
}

/** What an approval will do: the grant, what the returnee must still show, and on which donor money it draws. */
export function ApprovalPreview({ page: { match }, application, allocationId, onAllocation }: ApprovalPreviewProps) {
  const { t } = useTranslation('assessments');
  const { currency, requestedGrantMinor, approvals } = application;
  const { today } = useFormat();
  const allocations = useCallAllocations(application);
  const facts = allocations.map((one) => ({ ...one, leftMinor: one.amountMinor - one.committedMinor }));
  const asked = { grantMinor: requestedGrantMinor ?? 0, day: today(), id: allocationId ?? undefined };
  const chosen = chooseAllocation(facts, asked);
  const money = (minor: number | null | undefined) => <Money minor={minor} currency={currency} />;
  const left = 'code' in chosen ? null : chosen.leftMinor;
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
      {allocations.length > 1 && (
        <Select
          label={t('approve.allocation')}
          placeholder={t('approve.firstAllocation')}
          clearable
          data={allocations.map(({ id, donor, purpose }) => ({ value: id, label: `${donor}: ${purpose}` }))}
          value={allocationId}
          onChange={onAllocation}
        />
      )}
    </Stack>
  );
}
