import type { RateListResult } from '@tendesh/contracts/programmes/exchange-rates';
import { request } from '../../http/request';
import { useAct } from '../../http/use-act';

/** Shows what a list would bring; nothing is written. */
export function previewRateList(file: File): Promise<RateListResult> {
  return request('POST', '/exchange-rate-lists', { form: formOf(file, true) });
}

export function useImportRateList() {
  return useAct<File, RateListResult>({
    send: (file, idempotencyKey) =>
      request('POST', '/exchange-rate-lists', { form: formOf(file, false), idempotencyKey }),
    invalidates: [['exchange-rates']],
  });
}

function formOf(file: File, preview: boolean): FormData {
  const form = new FormData();
  form.set('preview', String(preview));
  form.set('file', file);
  return form;
}
