import { Button, Group, Modal, MultiSelect, Select, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { Programme, SaveProgrammeRequest } from '@tendesh/contracts/programmes/programmes';
import { currencyCodes } from '@tendesh/domain/money/currencies';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../ui/problem-alert';
import { TextsInput } from '../../ui/texts-input';
import { useKeptDraft } from '../../ui/use-kept-draft';
import { useRecordForm } from '../../ui/use-record-form';
import { isCode } from './code-of-form';
import { useSaveProgramme } from './save-programme';
import { eachText, errorsOfTexts, noTexts } from '../../ui/texts-of-form';

interface ProgrammeModalProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  /** Null: a new one. */
  readonly programme: Programme | null;
  readonly offices: readonly { readonly id: string; readonly name: string }[];
}

export function ProgrammeModal(props: ProgrammeModalProps) {
  const { t } = useTranslation('programmes');
  const title = props.programme === null ? t('programme.add') : t('programme.change');
  return (
    <Modal opened={props.opened} onClose={props.onClose} size="lg" title={<Text fw={650}>{title}</Text>}>
      <ProgrammeForm {...props} />
    </Modal>
  );
}

type Fields = SaveProgrammeRequest & Record<string, unknown>;

export function ProgrammeForm({ onClose, programme, offices }: ProgrammeModalProps) {
  const { t } = useTranslation(['programmes', 'terms', 'problems']);
  const save = useSaveProgramme(programme);
  const needed = (text: string) => (text.trim() === '' ? t('problems:required') : null);
  const kept = useKeptDraft(`programme:${programme?.id ?? 'new'}:${programme?.version ?? 0}`, fieldsOf(programme));
  const { form, submit, isSending, alert } = useRecordForm<Fields>({
    initialValues: kept.first,
    onValuesChange: kept.keep,
    validate: {
      code: (code) => (isCode(code) ? null : t('programme.codeHint')),
      name: eachText(needed),
      officeIds: (ids) => (ids.length === 0 ? t('problems:required') : null),
    },
  });
  const errorsOf = errorsOfTexts(form.errors);
  const send = async ({ code, name, description, country, currency, officeIds }: Fields) => {
    await save.act({ code: code.trim(), name, description, country, currency, officeIds });
    kept.drop();
    notifications.show({ message: t('saved'), color: 'green' });
    onClose();
  };
  const cancel = () => {
    kept.drop();
    onClose();
  };
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
          <Select
            label={t('programme.country')}
            allowDeselect={false}
            data={['KG', 'TJ'].map((value) => ({ value, label: t(`terms:country.${value}`) }))}
            {...form.getInputProps('country')}
          />
          <Select
            label={t('programme.currency')}
            allowDeselect={false}
            data={currencyCodes}
            {...form.getInputProps('currency')}
          />
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
        <MultiSelect
          label={t('programme.offices')}
          required
          searchable
          data={offices.map(({ id, name }) => ({ value: id, label: name }))}
          {...form.getInputProps('officeIds')}
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

function fieldsOf(programme: Programme | null): Fields {
  if (programme === null)
    return { code: '', name: noTexts, description: noTexts, country: 'KG', currency: 'KGS', officeIds: [] };
  const { code, texts, country, currency, officeIds } = programme;
  return {
    ...{ code, officeIds, name: { ...texts.name }, description: { ...texts.description } },
    country: country === 'TJ' ? 'TJ' : 'KG',
    currency: currencyCodes.find((one) => one === currency) ?? 'KGS',
  };
}
