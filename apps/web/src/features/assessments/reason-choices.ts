import { useQuery } from '@tanstack/react-query';
import type { CorrectionGroup } from '@tendesh/domain/applications/corrections';
import { fitsGroup, reasonSentence, returnReasons } from '@tendesh/domain/applications/return-reasons';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import { returnReasonsQuery } from './return-reasons';

/** The reasons of the library for what is pinned: the built-in ones by their code, the added ones by their id, own words last. */
export function useReasonChoices(group: CorrectionGroup): { value: string; label: string }[] {
  const { t } = useTranslation('returns');
  const { language, text } = useFormat();
  const library = useQuery(returnReasonsQuery).data?.items ?? [];
  const builtIn = returnReasons[group].flatMap((code) => {
    const label = reasonSentence({ code, added: null }, language);
    return label === null ? [] : [{ value: code, label }];
  });
  const added = library
    .filter((one) => one.status === 'in_use' && fitsGroup(one.group, group))
    .map(({ id, sentence }) => ({ value: id, label: text(sentence) }));
  return [...builtIn, ...added, { value: 'other', label: t('ownWords') }];
}
