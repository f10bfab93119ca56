import { Button, Group, Modal, Select, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import type { ContributionItem } from '@tendesh/contracts/contributions/contributions';
import type { CasePage } from '@tendesh/contracts/work/case-page';
import { methodsFor } from '@tendesh/domain/contributions/valuation';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../ui/date-input';
import { FileDrop } from '../../ui/file-drop';
import { documentRules } from '../../ui/file-rules';
import { MoneyInput } from '../../ui/money-input';
import { ProblemAlert } from '../../ui/problem-alert';
import { useRecordForm } from '../../ui/use-record-form';
import type { SendFile } from '../../ui/use-file-sendings';
import { uploadEvidence } from './upload-evidence';
import { type ValuationFields, valuationFields, valuationRequest } from './valuation-fields';
import { useValueContribution } from './value-contribution';
import { WearFields } from './wear-fields';

interface ValueContributionProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly page: CasePage;
  readonly item: ContributionItem;
}

export function ValueContribution(props: ValueContributionProps) {
  const { t } = useTranslation('contributions');
  return (
    <Modal opened={props.opened} onClose={props.onClose} size="lg" title={<Text fw={650}>{t('valuation.title')}</Text>}>
      <ValueForm {...props} />
    </Modal>
  );
}

const photoRules = { ...documentRules, accept: ['image/jpeg', 'image/png'] };

function ValueForm({ onClose, page, item }: ValueContributionProps) {
  const { t } = useTranslation(['contributions', 'terms']);
  const value = useValueContribution(item);
  const client = useQueryClient();
  const { form, submit, isSending, alert } = useRecordForm<ValuationFields>({ initialValues: valuationFields(item) });
  const isEquipment = item.kind === 'equipment_bought';
  const subject = { caseId: page.case.id, contributionId: item.id, kind: 'valuation_photo' as const };
  const upload: SendFile = async (file, options) => {
    await uploadEvidence(subject, file, options);
    await client.invalidateQueries({ queryKey: ['cases'] });
  };
  const save = async (values: ValuationFields) => {
    await value.act(valuationRequest(values, isEquipment));
    notifications.show({ message: t('valuation.done'), color: 'green' });
    onClose();
  };
  return (
    <form onSubmit={submit(save)} noValidate>
      <Stack gap="md">
        <Group grow align="flex-start" preventGrowOverflow={false} wrap="wrap">
          <Select
            label={t('valuation.method')}
            allowDeselect={false}
            data={methodsFor(item.kind).map((one) => ({ value: one, label: t(`terms:valuationMethod.${one}`) }))}
            {...form.getInputProps('method')}
          />
          <DateInput
            label={t('valuation.valuedOn')}
            required
            maxDate={new Date()}
            {...form.getInputProps('valuedOn')}
          />
        </Group>
        {isEquipment && <WearFields form={form} currency={item.currency} />}
        <MoneyInput
          label={t('valuation.value')}
          required
          currency={item.currency}
          {...form.getInputProps('valueMinor')}
        />
        <Group grow align="flex-start" preventGrowOverflow={false} wrap="wrap">
          <TextInput
            label={t('valuation.first')}
            description={t('valuation.valuerHint')}
            required
            maxLength={200}
            {...form.getInputProps('valuers.0.name')}
          />
          <TextInput
            label={t('valuation.second')}
            description={t('valuation.valuerHint')}
            required
            maxLength={200}
            {...form.getInputProps('valuers.1.name')}
          />
        </Group>
        <Textarea label={t('valuation.note')} autosize minRows={2} maxLength={1000} {...form.getInputProps('note')} />
        <FileDrop label={t('valuation.photo')} rules={photoRules} multiple onFile={upload} />
        <ProblemAlert {...alert} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('ui:cancel')}
          </Button>
          <Button type="submit" loading={isSending}>
            {t('valuation.do')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
