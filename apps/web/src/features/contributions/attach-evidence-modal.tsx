import { Button, Group, Modal, Radio, Select, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { ContributionItem } from '@tendesh/contracts/contributions/contributions';
import type { CasePage } from '@tendesh/contracts/work/case-page';
import { isOwnKind, isStrongEnough } from '@tendesh/domain/contributions/kinds';
import { leastStrengthOf } from '@tendesh/domain/match/own-contribution';
import { currencyCodes } from '@tendesh/domain/money/currencies';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../ui/date-input';
import { FileDrop } from '../../ui/file-drop';
import { MoneyInput } from '../../ui/money-input';
import { ProblemAlert } from '../../ui/problem-alert';
import { useReasonText } from '../../ui/reason-text';
import { useRecordForm } from '../../ui/use-record-form';
import type { SendFile } from '../../ui/use-file-sendings';
import { useAttachEvidence } from './attach-evidence';
import { type AttachFields, evidenceRequest, firstFields, strengthChoices, whyNotAttach } from './attach-fields';
import { StatementFields } from './statement-fields';
import { uploadEvidence } from './upload-evidence';

interface AttachEvidenceProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly page: CasePage;
  readonly item: ContributionItem;
}

export function AttachEvidence(props: AttachEvidenceProps) {
  const { t } = useTranslation('contributions');
  return (
    <Modal opened={props.opened} onClose={props.onClose} size="lg" title={<Text fw={650}>{t('evidence.title')}</Text>}>
      <AttachForm {...props} />
    </Modal>
  );
}

/** First the paper, then what stands on it; the paper stays when the second step is refused. */
function AttachForm({ onClose, page, item }: AttachEvidenceProps) {
  const { t } = useTranslation(['contributions', 'terms']);
  const textOf = useReasonText(item.currency);
  const attach = useAttachEvidence(item);
  const [documentId, setDocumentId] = useState<string | null>(null);
  const [kind, setKind] = useState<'evidence' | 'commitment_letter'>(item.isOwn ? 'evidence' : 'commitment_letter');
  const { form, submit, isSending, alert } = useRecordForm<AttachFields>({
    initialValues: firstFields(item),
    validate: (values) => whyNotAttach(values, textOf),
  });
  const subject = { caseId: page.case.id, contributionId: item.id, kind };
  const upload: SendFile = async (file, options) => setDocumentId((await uploadEvidence(subject, file, options)).id);
  const save = async (values: AttachFields) => {
    if (documentId === null) return;
    await attach.act(evidenceRequest(documentId, values));
    notifications.show({ message: t('evidence.done'), color: 'green' });
    onClose();
  };
  return (
    <form onSubmit={submit(save)} noValidate>
      <Stack gap="md">
        {!item.isOwn && (
          <Radio.Group
            label={t('evidence.what')}
            value={kind}
            onChange={(value) => setKind(value === 'evidence' ? 'evidence' : 'commitment_letter')}
          >
            <Group gap="md" mt={4}>
              <Radio value="commitment_letter" label={t('terms:documentKind.commitment_letter')} />
              <Radio value="evidence" label={t('terms:documentKind.evidence')} />
            </Group>
          </Radio.Group>
        )}
        <FileDrop label={t('evidence.file')} onFile={upload} />
        <Select
          label={t('evidence.strength')}
          description={t('evidence.strengthHint')}
          allowDeselect={false}
          data={strengthChoices(item).map((value) => ({ value, label: t(`terms:evidenceStrength.${value}`) }))}
          {...form.getInputProps('strength')}
        />
        <WeakNotice page={page} item={item} strength={form.getValues().strength} />
        <TextInput
          label={t('evidence.issuer')}
          description={t('evidence.issuerHint')}
          required
          maxLength={200}
          {...form.getInputProps('issuer')}
        />
        <Group grow align="flex-start" preventGrowOverflow={false} wrap="wrap">
          <TextInput label={t('evidence.number')} maxLength={100} {...form.getInputProps('documentNumber')} />
          <DateInput label={t('evidence.datedOn')} required maxDate={new Date()} {...form.getInputProps('datedOn')} />
        </Group>
        <Group grow align="flex-start" preventGrowOverflow={false} wrap="wrap">
          <MoneyInput
            label={t('evidence.sum')}
            required
            currency={form.getValues().currency}
            {...form.getInputProps('sumMinor')}
          />
          <Select
            label={t('evidence.currency')}
            description={t('evidence.currencyHint')}
            allowDeselect={false}
            data={currencyCodes}
            {...form.getInputProps('currency')}
          />
          {item.isInKind && (
            <TextInput
              label={t('evidence.serial')}
              description={t('evidence.serialHint')}
              maxLength={100}
              {...form.getInputProps('serialNumber')}
            />
          )}
        </Group>
        {form.getValues().strength === 'bank_statement' && (
          <StatementFields currency={form.getValues().currency} propsOf={(field) => form.getInputProps(field)} />
        )}
        <Textarea label={t('evidence.covers')} autosize maxLength={500} {...form.getInputProps('covers')} />
        <ProblemAlert {...alert} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('ui:cancel')}
          </Button>
          <Button type="submit" disabled={documentId === null} loading={isSending}>
            {t('evidence.do')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** Says before the paper is attached that the pinned rules will not count it. */
function WeakNotice({
  page,
  item,
  strength,
}: Pick<AttachEvidenceProps, 'page' | 'item'> & Pick<AttachFields, 'strength'>) {
  const { t } = useTranslation('contributions');
  const rules = page.application?.rules;
  if (rules === undefined || !isOwnKind(item.kind)) return null;
  if (isStrongEnough(strength, leastStrengthOf(item.kind, rules))) return null;
  return (
    <Text size="sm" c="var(--warning)">
      {t('whyNot.evidence_too_weak')}
    </Text>
  );
}
