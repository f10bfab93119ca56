import { Button, Group, Modal, MultiSelect, Select, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { CallItem, SaveCallRequest } from '@tendesh/contracts/programmes/calls';
import type { ProgrammePage } from '@tendesh/contracts/programmes/programmes';
import type { Texts } from '@tendesh/domain/texts/texts';
import { useTranslation } from 'react-i18next';
import { CountInput } from '../../ui/count-input';
import { DateInput } from '../../ui/date-input';
import { PercentInput } from '../../ui/percent-input';
import { ProblemAlert } from '../../ui/problem-alert';
import { TextsInput } from '../../ui/texts-input';
import { useKeptDraft } from '../../ui/use-kept-draft';
import { useRecordForm } from '../../ui/use-record-form';
import { isCode } from './code-of-form';
import { useSaveCall } from './save-call';
import { eachText, errorsOfTexts, noTexts } from '../../ui/texts-of-form';

interface CallModalProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly page: ProgrammePage;
  /** Null: a new one. */
  readonly call: CallItem | null;
}

export function CallModal(props: CallModalProps) {
  const { t } = useTranslation('programmes');
  const title = props.call === null ? t('call.add') : t('call.change');
  return (
    <Modal opened={props.opened} onClose={props.onClose} size="lg" title={<Text fw={650}>{title}</Text>}>
      <CallForm {...props} />
    </Modal>
  );
}

interface Fields extends Record<string, unknown> {
  readonly code: string;
  readonly name: Texts;
  readonly description: Texts;
  readonly opensOn: string | null;
  readonly closesOn: string | null;
  readonly quotas: {
    readonly maxGrants: number | null;
    readonly leastWomenBp: number | null;
    readonly leastYoungBp: number | null;
  };
  readonly ruleSetId: string | null;
  readonly allocationIds: string[];
}

export function CallForm({ onClose, page, call }: CallModalProps) {
  const { t } = useTranslation(['programmes', 'problems', 'terms']);
  const save = useSaveCall(page.programme.id, call);
  const needed = (value: unknown) => (value === null || value === '' ? t('problems:required') : null);
  const kept = useKeptDraft(`call:${call?.id ?? page.programme.id}:${call?.version ?? 0}`, fieldsOf(page, call));
  const { form, submit, isSending, alert } = useRecordForm<Fields>({
    initialValues: kept.first,
    onValuesChange: kept.keep,
    validate: {
      code: (code) => (isCode(code) ? null : t('programme.codeHint')),
      name: eachText((text) => needed(text.trim())),
      ...{ opensOn: needed, closesOn: needed, ruleSetId: needed },
    },
  });
  const errorsOf = errorsOfTexts(form.errors);
  const send = async (fields: Fields) => {
    await save.act(requestOf(fields));
    kept.drop();
    notifications.show({ message: t('saved'), color: 'green' });
    onClose();
  };
  const cancel = () => {
    kept.drop();
    onClose();
  };
  const rules = page.ruleSets.filter(({ status }) => status !== 'discarded');
  return (
    <form onSubmit={submit(send)} noValidate>
      <Stack gap="sm">
        <ProblemAlert {...alert} />
        <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="sm">
          <TextInput
            label={t('programme.code')}
            description={form.errors['code'] === undefined && t('programme.codeHint')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            required
            data-autofocus
            maxLength={20}
            {...form.getInputProps('code')}
          />
          <DateInput label={t('call.opensOn')} required {...form.getInputProps('opensOn')} />
          <DateInput label={t('call.closesOn')} required {...form.getInputProps('closesOn')} />
        </SimpleGrid>
        <TextsInput
          label={t('programme.name')}
          required
          value={form.values.name}
          errorOf={errorsOf('name')}
          onChange={(name) => form.setFieldValue('name', name)}
        />
        <TextsInput
          label={t('programme.description')}
          multiline
          maxLength={2000}
          value={form.values.description}
          errorOf={errorsOf('description')}
          onChange={(description) => form.setFieldValue('description', description)}
        />
        <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="sm">
          <CountInput label={t('call.maxGrants')} {...form.getInputProps('quotas.maxGrants')} />
          <PercentInput label={t('call.leastWomen')} {...form.getInputProps('quotas.leastWomenBp')} />
          <PercentInput label={t('call.leastYoung')} {...form.getInputProps('quotas.leastYoungBp')} />
        </SimpleGrid>
        <Select
          label={t('call.rules')}
          description={t('call.rulesHint')}
          required
          allowDeselect={false}
          data={rules.map(({ id, number, status }) => ({
            value: id,
            label: `${t('call.ruleSet', { number })} (${t(`terms:ruleSetStatus.${status}`)})`,
          }))}
          {...form.getInputProps('ruleSetId')}
        />
        <MultiSelect
          label={t('call.allocations')}
          description={t('call.allocationsHint')}
          data={(page.allocations ?? []).map(({ id, donor, reference }) => ({
            value: id,
            label: `${donor} (${reference})`,
          }))}
          {...form.getInputProps('allocationIds')}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={cancel}>
            {t('ui:cancel')}
          </Button>
          <Button type="submit" loading={isSending}>
            {t('save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function fieldsOf({ ruleSets, allocations }: ProgrammePage, call: CallItem | null): Fields {
  const { maxGrants = null, leastWomenBp = null, leastYoungBp = null } = call?.quotas ?? {};
  const newest = ruleSets.find(({ status }) => status === 'approved');
  return {
    ...{ code: call?.code ?? '', name: call?.name ?? noTexts, description: call?.description ?? noTexts },
    ...{ opensOn: call?.opensOn ?? null, closesOn: call?.closesOn ?? null },
    quotas: { maxGrants, leastWomenBp, leastYoungBp },
    ruleSetId: call?.ruleSetId ?? newest?.id ?? null,
    allocationIds: call?.allocationIds ?? (allocations ?? []).map(({ id }) => id),
  };
}

function requestOf({ code, name, description, opensOn, closesOn, quotas, ruleSetId, allocationIds }: Fields) {
  const { maxGrants, leastWomenBp, leastYoungBp } = quotas;
  const request: SaveCallRequest = {
    ...{ code: code.trim(), name, description, opensOn: opensOn ?? '', closesOn: closesOn ?? '' },
    quotas: {
      ...(maxGrants === null ? {} : { maxGrants }),
      ...(leastWomenBp === null ? {} : { leastWomenBp }),
      ...(leastYoungBp === null ? {} : { leastYoungBp }),
    },
    ...{ ruleSetId: ruleSetId ?? '', allocationIds },
  };
  return request;
}
