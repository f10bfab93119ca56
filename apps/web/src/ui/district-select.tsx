import { type ComboboxItem, type OptionsFilter, Select, type SelectProps } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/use-format';
import { districtGroups, placeFits } from './district-choices';

const byEveryName: OptionsFilter = ({ options, search }) => {
  const fits = (item: ComboboxItem) => search.trim() === '' || placeFits(item.value, search);
  return options
    .map((option) => ('group' in option ? { ...option, items: option.items.filter(fits) } : option))
    .filter((option) => ('group' in option ? option.items.length > 0 : fits(option)));
};

/** A district or city by its P-code, found by its name in any language or by a former one. */
export function DistrictSelect({ country, ...rest }: Omit<SelectProps, 'data' | 'filter'> & { country: string }) {
  const { t } = useTranslation(['returnees', 'terms']);
  const { language } = useFormat();
  const groups = useMemo(
    () => districtGroups(language, country, (code) => t(`terms:country.${code}`)),
    [language, country, t],
  );
  return (
    <Select
      searchable
      data={groups}
      filter={byEveryName}
      nothingFoundMessage={t('districtNotFound')}
      maxDropdownHeight={320}
      {...rest}
    />
  );
}
