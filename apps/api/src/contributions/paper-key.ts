import { createHash } from 'node:crypto';
import { receiptKey, type ReceiptWords, serialKey } from '@tendesh/domain/radar/paper-keys';
import type { EvidenceItemEntity } from './evidence-item.entity';

/** What a paper names, hashed: equal for equal receipts and machines, and nobody reads a supplier in it. */
export function paperKeys(
  said: ReceiptWords & { readonly serialNumber: string | null },
): Pick<EvidenceItemEntity, 'receiptKey' | 'serialKey'> {
  return { receiptKey: hashed(receiptKey(said)), serialKey: hashed(serialKey(said.serialNumber)) };
}

function hashed(key: string | null): Buffer | null {
  return key === null ? null : createHash('sha256').update(key).digest();
}
