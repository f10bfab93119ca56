import { Button, Group, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { Award } from '@tendesh/contracts/awards/awards';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import { ProblemAlert } from '../../ui/problem-alert';
import { useKeptDraft } from '../../ui/use-kept-draft';
import { useRecordForm } from '../../ui/use-record-form';
import { usePlanTranches } from './plan-tranches';
import { MAX_TRANCHES, missingOf, planOf, planRequest, rowsOf, type TranchePlan, usualSplit } from './tranche-plan';
import { TrancheRowFields } from './tranche-row-fields';
import { TrancheSum } from './tranche-sum';

interface TranchePlannerProps {
  readonly award: Award;
  readonly onClose: () => void;
}

/** The tranches as a table to write in; what they lack of the grant is shown while typing. */
export function TranchePlanner({ award, onClose }: TranchePlannerProps) {
  const { t } = useTranslation(['awards', 'problems']);
  const { today } = useFormat();
  const plan = usePlanTranches(award);
  const draft = useKeptDraft<TranchePlan>(
    `tranches:${award.id}`,
    planOf(award.tranches.filter(({ status }) => status === 'planned')),
  );
  const { form, submit, isSending, alert } = useRecordForm<TranchePlan>({
    initialValues: draft.first,
    onValuesChange: draft.keep,
    validate: {
      tranches: {
        purpose: (purpose: string) => (purpose.trim() === '' ? t('problems:required') : null),
        amountMinor: (amount: number | null) =>
          amount === null ? t('problems:required') : amount <= 0 ? t('problems:must_be_positive') : null,
        plannedOn: (day: string | null) => (day ? null : t('problems:required')),
      },
    },
  });
  const rows = form.getValues().tranches;
  // What was released before an amendment stays: the plan makes the rest of the grant.
  const openMinor = award.amountMinor - award.releasedMinor;
  const missingMinor = missingOf(rows, openMinor);
  const fill = (sharesBp: readonly number[], months: readonly number[]) =>
    form.setFieldValue(
      'tranches',
      rowsOf({ grantMinor: openMinor, sharesBp, months }, today(), (n) => t('plan.name', { n })),
    );
  const add = () =>
    form.insertListItem('tranches', {
      purpose: '',
      amountMinor: missingMinor > 0 ? missingMinor : null,
      plannedOn: null,
    });
  const send = async (values: TranchePlan) => {
    await plan.act(planRequest(values));
    draft.drop();
    notifications.show({ message: t('plan.saved'), color: 'green' });
    onClose();
  };

  return (
    <form onSubmit={submit(send)} noValidate>
      <Stack gap="sm">
        <Group gap="xs">
          <Button size="compact-sm" variant="light" onClick={() => fill(usualSplit.sharesBp, usualSplit.months)}>
            {t('plan.usual')}
          </Button>
          <Button size="compact-sm" variant="light" onClick={() => fill([10_000], [0])}>
            {t('plan.single')}
          </Button>
        </Group>
        {rows.map((_row, index) => (
          <TrancheRowFields key={index} form={form} index={index} currency={award.currency} />
        ))}
        {rows.length === 0 && (
          <Text size="sm" c="dimmed">
            {t('plan.empty')}
          </Text>
        )}
        <TrancheSum rows={rows} grantMinor={openMinor} currency={award.currency} />
        <ProblemAlert {...alert} />
        <Group gap="xs" justify="space-between">
          <Button variant="default" onClick={add} disabled={rows.length >= MAX_TRANCHES}>
            {t('plan.add')}
          </Button>
          <Group gap="xs">
            <Button
              variant="default"
              onClick={() => {
                draft.drop();
                onClose();
              }}
            >
              {t('ui:cancel')}
            </Button>
            <Button type="submit" loading={isSending} disabled={rows.length === 0 || missingMinor !== 0}>
              {t('plan.save')}
            </Button>
          </Group>
        </Group>
      </Stack>
    </form>
  );
}
