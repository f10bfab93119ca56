import { useQueryClient } from '@tanstack/react-query';
import type { DocumentItem } from '@tendesh/contracts/cases/cases';
import { addressOf, request } from '../../http/request';
import type { SendFile } from '../../ui/use-file-sendings';

/** Where the browser finds a photo. */
export const photoAddress = (id: string) => addressOf(`/documents/${id}/content`);

/** Sends one photo of a visit; the fields go before the file, so that the server knows what it is before it reads it. */
export function useSendPhoto(caseId: string, visitId: string): SendFile {
  const client = useQueryClient();
  return async (file, options) => {
    const form = new FormData();
    form.append('kind', 'visit_photo');
    form.append('subjectId', visitId);
    form.append('file', file);
    const sent = await request<DocumentItem>('POST', `/cases/${caseId}/documents`, { form, ...options });
    await client.invalidateQueries({ queryKey: ['cases'] });
    return sent;
  };
}
