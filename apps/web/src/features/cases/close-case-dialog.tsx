import { Button, Group, Modal, Radio, Stack, Text, Textarea } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import type { CasePage } from '@tendesh/contracts/work/case-page';
import { type CaseOutcome, caseOutcomes } from '@tendesh/domain/closures/outcomes';
import { useTranslation } from 'react-i18next';
import { MoneyInput } from '../../ui/money-input';
import { ProblemAlert } from '../../ui/problem-alert';
import { Rehearsal } from '../../ui/rehearsal';
import { useRecordForm } from '../../ui/use-record-form';
import { ClosingFigures } from './closing-figures';
import { closingOf } from './closing-preview';
import { rehearseClosing, useCloseCase } from './close-case';

interface CloseCaseProps {
  readonly page: CasePage;
  readonly opened: boolean;
  readonly onClose: () => void;
}

export function CloseCaseDialog(props: CloseCaseProps) {
  const { t } = useTranslation('cases');
  return (
    <Modal opened={props.opened} onClose={props.onClose} title={<Text fw={650}>{t('close.title')}</Text>}>
      <CloseForm {...props} />
    </Modal>
  );
}

interface Fields extends Record<string, unknown> {
  readonly outcome: CaseOutcome | null;
  readonly note: string;
  readonly actualCostMinor: number | null;
}

function CloseForm({ page, onClose }: CloseCaseProps) {
  const { t } = useTranslation(['cases', 'terms', 'problems']);
  const closeCase = useCloseCase(page.case);
  const outcomeRequired = t('problems:outcome_required');
  const { form, submit, isSending, alert } = useRecordForm<Fields>({
    initialValues: { outcome: null, note: '', actualCostMinor: null },
    validate: { outcome: (outcome) => (outcome === null ? outcomeRequired : null) },
  });
  const award = liveAward(page);
  const closing = closingOf(page, form.values.actualCostMinor);
  const send = async ({ outcome, note, actualCostMinor }: Fields) => {
    if (outcome === null) return;
    await closeCase.act({ outcome, note: note.trim() === '' ? null : note.trim(), actualCostMinor });
    notifications.show({ message: t('close.done'), color: 'green' });
    onClose();
  };
  return (
    <form onSubmit={submit(send)} noValidate>
      <Stack gap="md">
        <Text size="sm">{t('close.preview')}</Text>
        <Radio.Group label={t('close.outcome')} required {...form.getInputProps('outcome')}>
          <Stack gap="xs" mt="xs">
            {caseOutcomes.map((outcome) => (
              <Radio key={outcome} value={outcome} label={t(`terms:caseOutcome.${outcome}`)} />
            ))}
          </Stack>
        </Radio.Group>
        {award !== null && (
          <MoneyInput
            label={t('close.actualCost')}
            description={t('close.actualCostHint')}
            currency={award.currency}
            {...form.getInputProps('actualCostMinor')}
          />
        )}
        {closing !== null && <ClosingFigures figures={closing} currency={page.award?.currency ?? ''} />}
        <Textarea label={t('close.note')} autosize minRows={2} maxLength={4000} {...form.getInputProps('note')} />
        <ClosingPreview page={page} outcome={form.values.outcome} actualCostMinor={form.values.actualCostMinor} />
        <ProblemAlert {...alert} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('ui:cancel')}
          </Button>
          <Button type="submit" loading={isSending}>
            {t('close.do')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

interface ClosingPreviewProps extends Pick<Fields, 'outcome' | 'actualCostMinor'> {
  readonly page: CasePage;
}

/** Tried out on the server as soon as all that it reads is chosen. */
function ClosingPreview({ page, outcome, actualCostMinor }: ClosingPreviewProps) {
  const [costMinor] = useDebouncedValue(actualCostMinor, 400);
  if (outcome === null || (liveAward(page) !== null && costMinor === null)) return null;
  return (
    <Rehearsal
      key={`${outcome} ${costMinor}`}
      run={() => rehearseClosing(page.case, { outcome, actualCostMinor: costMinor })}
      currency={page.award?.currency}
    />
  );
}

function liveAward({ award }: CasePage): CasePage['award'] {
  return award?.status === 'cancelled' ? null : award;
}
