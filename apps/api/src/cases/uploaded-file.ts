import { createHash } from 'node:crypto';
import { fileTypeFromBuffer } from 'file-type';
import { type DocumentType, documentTypes, MAX_DOCUMENT_BYTES } from '@tendesh/domain/cases/documents';
import { type Violation, violation } from '@tendesh/domain/problems/violation';
import { Problem, refuseIf } from '../platform/problems/problem';

export interface UploadedFile {
  readonly fileName: string;
  readonly content: Buffer;
}

/** The type of a file by its content. Refuses what is empty, too large, of another type, or named as another type. */
export async function typeOf({ fileName, content }: UploadedFile): Promise<DocumentType> {
  refuseIf(checkSize(content.length));
  const found = await fileTypeFromBuffer(content);
  const type = documentTypes.find((one) => one === found?.mime);
  if (type === undefined) throw new Problem('rule_broken', [refusedType(found?.mime)]);
  refuseIf(checkName(fileName, type));
  return type;
}

export function sha256Of(content: Buffer): Buffer {
  return createHash('sha256').update(content).digest();
}

const endings: Record<DocumentType, RegExp> = {
  'application/pdf': /\.pdf$/i,
  'image/jpeg': /\.(jpe?g|jfif)$/i,
  'image/png': /\.png$/i,
};

function checkSize(bytes: number): Violation[] {
  if (bytes === 0) return [violation('file_empty', '/file')];
  return bytes > MAX_DOCUMENT_BYTES ? [violation('file_too_large', '/file', { maxBytes: MAX_DOCUMENT_BYTES })] : [];
}

function refusedType(mime: string | undefined): Violation {
  const isHeic = mime !== undefined && /^image\/hei[cf]/.test(mime);
  return violation(isHeic ? 'file_heic_refused' : 'file_type_refused', '/file');
}

/** A name without an ending says nothing; one with another ending says something wrong. */
function checkName(fileName: string, type: DocumentType): Violation[] {
  const isNamedOtherwise = /\.[a-z0-9]{1,5}$/i.test(fileName) && !endings[type].test(fileName);
  return isNamedOtherwise ? [violation('file_type_mismatch', '/file', { type })] : [];
}
