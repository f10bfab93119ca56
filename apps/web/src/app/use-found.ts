import { useQuery } from '@tanstack/react-query';
import type { LinkProps } from '@tanstack/react-router';
import type { Me } from '@tendesh/contracts/staff/session';
import type { SearchHit } from '@tendesh/contracts/work/work';
import { useTranslation } from 'react-i18next';
import { searchQuery } from '../features/work/search';
import { useMay } from '../http/me';
import { useFormat } from '../i18n/use-format';

export interface Hit {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly link: LinkProps;
}

export interface Found {
  readonly hits: readonly Hit[];
  readonly isSearching: boolean;
}

/** Whoever reads no cases finds pages only: where the texts of the search stand in shell.json. */
export function textsOfSearch({ permissions }: Me): 'search' | 'search.onlyPages' {
  return permissions.includes('case.read') ? 'search' : 'search.onlyPages';
}

/** What the features find for a text: persons by name, telephone or case number, each with the way to the case. */
export function useFound(text: string): Found {
  const { t } = useTranslation('terms');
  const { date } = useFormat();
  const mayRead = useMay('case.read');
  const query = searchQuery(text);
  const isAsked = mayRead && query.enabled !== false;
  const { data, isFetching } = useQuery({ ...query, enabled: isAsked });
  const hitOf = (found: SearchHit): Hit => {
    const status = found.status === null ? null : t(`caseStatus.${found.status}`);
    const facts = [found.nameLatn, date(found.birthDate), found.phone, found.caseNumber, status, found.officeName];
    return {
      id: found.caseId ?? found.returneeId,
      title: found.nameCyrl,
      subtitle: facts.filter((fact) => fact !== null).join(' · '),
      link: linkOf(found),
    };
  };
  return { hits: isAsked ? (data?.items ?? []).map(hitOf) : [], isSearching: isFetching };
}

function linkOf({ caseId, returneeId }: SearchHit): LinkProps {
  return caseId === null
    ? { to: '/returnees/$returneeId', params: { returneeId } }
    : { to: '/cases/$caseId', params: { caseId } };
}
