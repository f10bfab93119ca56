import { Select, Stack, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { roles } from '@tendesh/domain/staff/roles';
import { useTranslation } from 'react-i18next';
import { languageNames, languages } from '../../i18n/languages';
import { useFormat } from '../../i18n/use-format';
import { CheckboxChoice } from '../../ui/checkbox-choice';
import { officesQuery } from './offices';
import { programmesQuery } from './programmes';
import type { StaffFields } from './staff-form';

interface StaffFormFieldsProps {
  readonly form: UseFormReturnType<StaffFields>;
  /** The address cannot change: it is the account. */
  readonly isNew: boolean;
}

export function StaffFormFields({ form, isNew }: StaffFormFieldsProps) {
  const { t } = useTranslation(['staff', 'terms']);
  const { text } = useFormat();
  const offices = useQuery(officesQuery).data?.items ?? [];
  const programmes = useQuery(programmesQuery).data?.items ?? [];
  return (
    <Stack gap="sm">
      <TextInput
        label={t('name')}
        required
        autoComplete="off"
        maxLength={200}
        data-autofocus
        {...form.getInputProps('fullName')}
      />
      <TextInput
        label={t('email')}
        type="email"
        required={isNew}
        readOnly={!isNew}
        autoComplete="off"
        maxLength={200}
        {...form.getInputProps('email')}
      />
      <Select
        label={t('office')}
        required
        searchable
        data={offices.map(({ id, name }) => ({ value: id, label: name }))}
        {...form.getInputProps('officeId')}
      />
      <CheckboxChoice
        label={t('roles')}
        required
        options={roles.map((role) => ({ value: role, label: t(`terms:role.${role}`) }))}
        {...form.getInputProps('roles')}
      />
      <CheckboxChoice
        label={t('programmes')}
        description={t('programmesHint')}
        options={programmes.map(({ id, texts }) => ({ value: id, label: text(texts.name) }))}
        {...form.getInputProps('programmeIds')}
      />
      <Select
        label={t('language')}
        {...(isNew ? { description: t('languageHint') } : {})}
        allowDeselect={false}
        data={languages.map((language) => ({ value: language, label: languageNames[language] }))}
        {...form.getInputProps('language')}
      />
    </Stack>
  );
}
