import type { Multipart } from '@fastify/multipart';
import type { Type } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { MAX_DOCUMENT_BYTES } from '@tendesh/domain/cases/documents';
import { violation } from '@tendesh/domain/problems/violation';
import { noteUpload } from '../http/repeatable';
import { Problem } from '../problems/problem';
import { createValidationPipe } from '../problems/validation';

export interface SentFile {
  readonly fileName: string;
  readonly content: Buffer;
}

const validation = createValidationPipe();

/** Reads a multipart request: the fields, checked as any other body, and one file. */
export async function readMultipart<Fields extends object>(
  request: FastifyRequest,
  fieldsOf: Type<Fields>,
): Promise<{ fields: Fields; file: SentFile }> {
  if (!request.isMultipart()) throw new Problem('malformed');
  const values: Record<string, unknown> = {};
  let file: SentFile | null = null;
  for await (const part of request.parts()) {
    if (part.type === 'file') file = await readFile(part);
    else if (part.value !== '') values[part.fieldname] = part.value;
  }
  const fields = (await validation.transform(values, { type: 'body', metatype: fieldsOf })) as Fields;
  if (file === null) throw new Problem('malformed', [violation('required', '/file')]);
  noteUpload(fields, file);
  return { fields, file };
}

async function readFile(part: Extract<Multipart, { type: 'file' }>): Promise<SentFile> {
  try {
    return { fileName: part.filename, content: await part.toBuffer() };
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    throw new Problem('too_large', [violation('file_too_large', '/file', { maxBytes: MAX_DOCUMENT_BYTES })]);
  }
}

function isTooLarge(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'FST_REQ_FILE_TOO_LARGE';
}
