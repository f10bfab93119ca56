import { useQuery } from '@tanstack/react-query';
import { applicationStatuses } from '@tendesh/domain/applications/application-transitions';
import { sectorCodes } from '@tendesh/domain/applications/sectors';
import { caseStatuses } from '@tendesh/domain/cases/case-transitions';
import { placeCountries } from '@tendesh/domain/places/place';
import { districtsOf, placeName, provincesOf } from '@tendesh/domain/places/places';
import { sexes } from '@tendesh/domain/returnees/sex';
import { useTranslation } from 'react-i18next';
import { type Language } from '../../i18n/languages';
import { useFormat } from '../../i18n/use-format';
import type { Filter } from '../../ui/filter-bar';
import { officesQuery } from './offices';
import { programmesQuery } from './programmes';

/** The filters that are always there, and those that are opened when they are needed. */
export function useCaseFilters(): { usual: readonly Filter[]; further: readonly Filter[] } {
  const { t } = useTranslation(['reports', 'terms']);
  const { language, text } = useFormat();
  const offices = useQuery(officesQuery).data?.items ?? [];
  const programmes = useQuery(programmesQuery).data?.items ?? [];
  const coded = (group: string, codes: readonly string[]) =>
    codes.map((value) => ({ value, label: t(`terms:${group}.${value}`) }));
  return {
    usual: [
      { id: 'caseStatus', label: t('filter.caseStatus'), options: coded('caseStatus', caseStatuses) },
      {
        id: 'status',
        label: t('filter.status'),
        options: [...coded('applicationStatus', applicationStatuses), { value: 'none', label: t('filter.none') }],
      },
      {
        id: 'officeId',
        label: t('column.office'),
        options: offices.map(({ id, name }) => ({ value: id, label: name })),
      },
      {
        id: 'programmeId',
        label: t('column.programme'),
        options: programmes.map(({ id, texts }) => ({ value: id, label: text(texts.name) })),
      },
    ],
    further: [
      { id: 'pcode', label: t('filter.place'), options: placeOptions(language) },
      { id: 'sex', label: t('column.sex'), options: coded('sex', sexes) },
      { id: 'sectorCode', label: t('column.sector'), options: coded('sector', sectorCodes) },
    ],
  };
}

/** Provinces, which stand for their districts, before the districts themselves. */
function placeOptions(language: Language) {
  const all = placeCountries.flatMap((country) => [...provincesOf(country), ...districtsOf(country)]);
  const codes = [...new Set(all.map((place) => place.pcode))];
  return codes.map((value) => ({ value, label: placeName(value, language) }));
}
