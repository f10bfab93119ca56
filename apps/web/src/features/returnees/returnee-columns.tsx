import type { ReturneeListItem } from '@tendesh/contracts/returnees/returnees';
import { placeName } from '@tendesh/domain/places/places';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import type { Column } from '../../ui/data-table';
import { DateText } from '../../ui/date-text';
import { None } from '../../ui/none';
import { PersonName } from '../../ui/person-name';

export function useReturneeColumns(): readonly Column<ReturneeListItem>[] {
  const { t } = useTranslation(['returnees', 'terms']);
  const { language } = useFormat();
  return [
    { id: 'name', header: t('person'), cell: (one) => <PersonName cyrillic={one.nameCyrl} latin={one.nameLatn} /> },
    { id: 'birthDate', header: t('birthDate'), cell: (one) => <DateText value={one.birthDate} /> },
    { id: 'sex', header: t('sex'), cell: (one) => t(`terms:sex.${one.sex}`), optional: true },
    {
      id: 'place',
      header: t('district'),
      cell: (one) => [placeName(one.pcode, language), one.village].filter(Boolean).join(', '),
    },
    { id: 'phone', header: t('phone'), cell: (one) => one.phone ?? <None /> },
    { id: 'case', header: t('openCase'), cell: (one) => one.openCaseNumber ?? <None /> },
  ];
}
