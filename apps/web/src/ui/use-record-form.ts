import { useForm, type UseFormInput } from '@mantine/form';
import { useCallback, useRef, useState } from 'react';
import { asProblem, type Problem, type Reason } from '../http/problem';
import { applyViolations } from './apply-violations';
import { useReasonText } from './reason-text';

/**
 * A Mantine form whose server answers land where they belong: violations on their fields, the rest in `alert` (spread
 * it on ProblemAlert). `submit(send)` is for `<form onSubmit>`: one submit at a time, and a failure keeps every word.
 */
export function useRecordForm<Values extends Record<string, unknown>>(
  input: UseFormInput<Values> & { initialValues: Values },
) {
  const form = useForm<Values>({ clearInputErrorOnChange: true, ...input });
  const textOf = useReasonText();
  const [alert, setAlert] = useState<{ problem: Problem | null; reasons?: Reason[] }>({ problem: null });
  const [isSending, setSending] = useState(false);
  const sending = useRef(false);

  const refuse = useCallback(
    (error: unknown) => {
      const problem = asProblem(error);
      const reasons = applyViolations(form, problem, { has: (path) => isField(form.getValues(), path), textOf });
      const onlyOnFields = problem.violations.length > 0 && reasons.length === 0;
      setAlert(onlyOnFields ? { problem: null } : { problem, ...(reasons.length > 0 ? { reasons } : {}) });
      queueMicrotask(() => document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
    },
    [form, textOf],
  );

  const submit = (send: (values: Values) => Promise<unknown>) =>
    form.onSubmit(async (values) => {
      if (sending.current) return;
      sending.current = true;
      setSending(true);
      setAlert({ problem: null });
      try {
        await send(values);
      } catch (error) {
        refuse(error);
      } finally {
        sending.current = false;
        setSending(false);
      }
    });

  return { form, submit, isSending, alert, refuse };
}

/** True when the path leads into the values; a missing last step of an object counts as no field. */
export function isField(values: unknown, path: string): boolean {
  let at: unknown = values;
  for (const step of path.split('.')) {
    if (typeof at !== 'object' || at === null || !(step in at)) return false;
    at = (at as Record<string, unknown>)[step];
  }
  return true;
}
