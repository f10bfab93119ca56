import { StreamableFile } from '@nestjs/common';
import type { ExportedFile } from './export-cases';
import { type FileType, fileTypes } from './table-writers';

/** An exported table as the browser saves it. */
export function download(type: FileType, { name, content }: ExportedFile): StreamableFile {
  return new StreamableFile(content, { type: fileTypes[type], disposition: `attachment; filename="${name}"` });
}
