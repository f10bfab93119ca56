import type { DocumentItem } from '@tendesh/contracts/cases/cases';
import { request } from '../../http/request';
import type { SendFile } from '../../ui/use-file-sendings';

interface Subject {
  readonly caseId: string;
  readonly contributionId: string;
  readonly kind: 'evidence' | 'commitment_letter' | 'valuation_photo';
}

/** Sends one paper of a contribution; the fields go before the file, so that the server knows what it is. */
export function uploadEvidence(
  { caseId, contributionId, kind }: Subject,
  file: File,
  { idempotencyKey, onProgress }: Parameters<SendFile>[1],
): Promise<Pick<DocumentItem, 'id'>> {
  const form = new FormData();
  form.append('kind', kind);
  form.append('subjectId', contributionId);
  form.append('file', file);
  return request('POST', `/cases/${caseId}/documents`, { form, idempotencyKey, onProgress });
}
