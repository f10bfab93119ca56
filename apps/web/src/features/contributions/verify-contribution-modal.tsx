import { Button, Grid, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { ContributionItem } from '@tendesh/contracts/contributions/contributions';
import type { CasePage } from '@tendesh/contracts/work/case-page';
import { useTranslation } from 'react-i18next';
import { DescriptionList } from '../../ui/description-list';
import { Money } from '../../ui/money';
import { MoneyInput } from '../../ui/money-input';
import { ProblemAlert } from '../../ui/problem-alert';
import { useReasonText } from '../../ui/reason-text';
import { useRecordForm } from '../../ui/use-record-form';
import { EvidenceViewer } from './evidence-viewer';
import { useVerifyContribution } from './verify-contribution';

interface VerifyContributionProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly page: CasePage;
  readonly item: ContributionItem;
}

/** The paper on one side, the claim on the other. */
export function VerifyContribution(props: VerifyContributionProps) {
  const { t } = useTranslation('contributions');
  return (
    <Modal opened={props.opened} onClose={props.onClose} size="72rem" title={<Text fw={650}>{t('verify.title')}</Text>}>
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, md: 7 }}>
          <EvidenceViewer page={props.page} item={props.item} />
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 5 }}>
          <VerifyForm {...props} />
        </Grid.Col>
      </Grid>
    </Modal>
  );
}

interface VerifyFields extends Record<string, unknown> {
  readonly amountMinor: number | null;
  readonly note: string;
}

function VerifyForm({ onClose, item }: VerifyContributionProps) {
  const { t } = useTranslation(['contributions', 'terms']);
  const textOf = useReasonText(item.currency);
  const verify = useVerifyContribution(item);
  const { form, submit, isSending, alert } = useRecordForm<VerifyFields>({
    initialValues: { amountMinor: item.amountMinor, note: '' },
    validate: { amountMinor: (value: number | null) => complaint(value, item.amountMinor, textOf) },
  });
  const send = async ({ amountMinor, note }: VerifyFields) => {
    await verify.act({ amountMinor: amountMinor ?? 0, note: note.trim() === '' ? null : note.trim() });
    notifications.show({ message: t('verify.done'), color: 'green' });
    onClose();
  };
  return (
    <form onSubmit={submit(send)} noValidate>
      <Stack gap="md">
        <DescriptionList
          columns={1}
          items={[
            { label: t('kind'), value: t(`terms:contributionKind.${item.kind}`) },
            { label: t('claimed'), value: <Money minor={item.amountMinor} currency={item.currency} /> },
            {
              label: t('evidence.strength'),
              value: item.evidenceStrength && t(`terms:evidenceStrength.${item.evidenceStrength}`),
            },
            { label: t('about'), value: [item.funder, item.description].filter(Boolean).join(' · ') },
          ]}
        />
        <ProblemAlert {...alert} />
        <MoneyInput
          label={t('verify.amount')}
          description={t('verify.amountHint')}
          required
          currency={item.currency}
          {...form.getInputProps('amountMinor')}
        />
        <Textarea label={t('verify.note')} autosize minRows={2} maxLength={1000} {...form.getInputProps('note')} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('ui:cancel')}
          </Button>
          <Button type="submit" loading={isSending}>
            {t('terms:act.verify')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function complaint(value: number | null, claimed: number, textOf: ReturnType<typeof useReasonText>): string | null {
  if (value === null) return textOf({ code: 'required' });
  if (value <= 0) return textOf({ code: 'must_be_positive' });
  return value > claimed ? textOf({ code: 'amount_above_claim', params: { maxMinor: claimed } }) : null;
}
