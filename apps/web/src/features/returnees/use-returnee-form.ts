import { useMe } from '../../http/me';
import { currentLanguage } from '../../i18n/i18n';
import { useFormat } from '../../i18n/use-format';
import { pathOf } from '../../ui/apply-violations';
import { useReasonText } from '../../ui/reason-text';
import { useKeptDraft } from '../../ui/use-kept-draft';
import { useRecordForm } from '../../ui/use-record-form';
import { type Desk, emptyReturnee, type ReturneeFields } from './returnee-fields';
import { whyNotReturnee } from './why-not-returnee';

/** Where this form is filled. The language of the country is the likely one of the person. */
export function useDesk(): Desk {
  const country = useMe()?.office.country ?? 'KG';
  const { today } = useFormat();
  return { country, today: today(), language: languageOf(country) ?? currentLanguage() };
}

/** The form of a returnee, kept in this tab under `record` until it is sent. `saved` is what the server has. */
export function useReturneeForm(record: string, saved?: ReturneeFields) {
  const desk = useDesk();
  const textOf = useReasonText();
  const empty = saved ?? emptyReturnee(desk);
  const draft = useKeptDraft(record, empty);
  const form = useRecordForm<ReturneeFields>({
    // A draft of an older release may lack a field.
    initialValues: { ...empty, ...draft.first },
    onValuesChange: draft.keep,
    validate: (fields) =>
      Object.fromEntries(whyNotReturnee(fields, desk).map((reason) => [pathOf(reason.pointer ?? ''), textOf(reason)])),
  });
  return { ...form, desk, draft, empty };
}

function languageOf(country: string) {
  return country === 'TJ' ? ('tg' as const) : country === 'KG' ? ('ky' as const) : null;
}
