import { Select, TextInput } from '@mantine/core';
import { type IdentityDocumentKind, identityDocumentKinds } from '@tendesh/domain/returnees/identity-documents';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../ui/date-input';
import { CountrySelect } from './country-select';
import { DocumentWarnings } from './document-warnings';
import type { FormPartProps } from './form-part';
import { RepeatedRow } from './repeated-row';

/** Kinds that only one country gives. */
const countryOfKind: Partial<Record<IdentityDocumentKind, string>> = {
  pin: 'KG',
  id_card: 'KG',
  passport_kg: 'KG',
  tj_tin: 'TJ',
  tj_passport: 'TJ',
  uz_pinfl: 'UZ',
};

const withoutExpiry: readonly IdentityDocumentKind[] = ['pin', 'tj_tin', 'uz_pinfl', 'birth_certificate'];

export function DocumentRow({ form, desk, index }: FormPartProps & { index: number }) {
  const { t } = useTranslation(['returnees', 'terms']);
  const row = form.values.identityDocuments[index];
  if (row === undefined) return null;
  const path = `identityDocuments.${index}`;
  const chooseKind = (value: string | null) => {
    const kind = identityDocumentKinds.find((one) => one === value);
    if (kind === undefined) return;
    form.setFieldValue(`${path}.kind`, kind);
    form.setFieldValue(`${path}.country`, countryOfKind[kind] ?? null);
    if (withoutExpiry.includes(kind)) form.setFieldValue(`${path}.expiresOn`, null);
  };

  return (
    <RepeatedRow
      label={t('document.one', { number: index + 1 })}
      onRemove={() => form.removeListItem('identityDocuments', index)}
      after={<DocumentWarnings form={form} desk={desk} row={row} />}
    >
      <Select
        label={t('document.kind')}
        allowDeselect={false}
        data={identityDocumentKinds.map((value) => ({ value, label: t(`terms:identityDocumentKind.${value}`) }))}
        {...form.getInputProps(`${path}.kind`)}
        onChange={chooseKind}
      />
      <TextInput
        label={t('document.number')}
        required
        autoComplete="off"
        maxLength={40}
        {...form.getInputProps(`${path}.number`)}
      />
      {countryOfKind[row.kind] === undefined && (
        <CountrySelect label={t('document.country')} required {...form.getInputProps(`${path}.country`)} />
      )}
      {!withoutExpiry.includes(row.kind) && (
        <DateInput label={t('document.expiresOn')} {...form.getInputProps(`${path}.expiresOn`)} />
      )}
    </RepeatedRow>
  );
}
