import { useQueryClient } from '@tanstack/react-query';
import type { DocumentKind } from '@tendesh/domain/cases/documents';
import { request } from '../../http/request';
import type { SendFile } from '../../ui/use-file-sendings';

/** The fields go before the file, so that the server knows what comes. */
export function useUploadDocument(caseId: string, kind: DocumentKind): SendFile {
  const client = useQueryClient();
  return async (file, { idempotencyKey, onProgress }) => {
    const form = new FormData();
    form.append('kind', kind);
    form.append('file', file);
    await request('POST', `/cases/${caseId}/documents`, { form, idempotencyKey, onProgress });
    await client.invalidateQueries({ queryKey: ['cases', caseId] });
  };
}
