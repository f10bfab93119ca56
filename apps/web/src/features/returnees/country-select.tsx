import { Select, type SelectProps } from '@mantine/core';
import { migrationCountries } from '@tendesh/domain/returnees/migration';
import { useTranslation } from 'react-i18next';

export function CountrySelect(props: SelectProps) {
  const { t } = useTranslation('terms');
  return (
    <Select searchable data={migrationCountries.map((value) => ({ value, label: t(`country.${value}`) }))} {...props} />
  );
}
