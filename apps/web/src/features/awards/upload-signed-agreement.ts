import type { DocumentItem } from '@tendesh/contracts/cases/cases';
import { request } from '../../http/request';

interface Upload {
  readonly caseId: string;
  readonly awardId: string;
  readonly file: File;
  readonly idempotencyKey: string;
  readonly onProgress: (share: number) => void;
}

/** The fields go before the file, so that the server knows what it is before it reads it. */
export function uploadSignedAgreement({ caseId, awardId, file, ...options }: Upload): Promise<DocumentItem> {
  const form = new FormData();
  form.append('kind', 'signed_agreement');
  form.append('subjectId', awardId);
  form.append('file', file);
  return request<DocumentItem>('POST', `/cases/${caseId}/documents`, { form, ...options });
}
