import { useForm } from '@mantine/form';
import type { Application } from '@tendesh/contracts/applications/applications';
import { useMemo, useState } from 'react';
import { type ApplicationDraft, draftOf } from './draft';
import { liveMatch } from './live-match';
import type { MoneyEditor } from './use-application-editor';

/** The fields of the money open, the rest of the plan closed. */
const open = { plan: [], cash_flow: false, budget: true, financing: true };

/** The money of an approved plan on the screen, with what the rule makes of it; it goes to the server only when proposed. */
export function useAmendmentEditor(application: Application): MoneyEditor {
  const [original] = useState(() => draftOf(application));
  const form = useForm<ApplicationDraft>({ initialValues: original });
  const draft = form.values;
  const match = useMemo(() => liveMatch(draft, application.rules, application), [application, draft]);
  return { application, form, draft, open, match, reasons: [...(match?.violations ?? [])] };
}
