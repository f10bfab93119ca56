import type { FastifyRequest } from 'fastify';
import { UploadFields } from '@tendesh/contracts/cases/cases';
import { readMultipart } from '../platform/files/read-multipart';
import type { UploadedFile } from './uploaded-file';

export interface Upload {
  readonly fields: UploadFields;
  readonly file: UploadedFile;
}

/** A document of a case, as it was sent. */
export function readUpload(request: FastifyRequest): Promise<Upload> {
  return readMultipart(request, UploadFields);
}
