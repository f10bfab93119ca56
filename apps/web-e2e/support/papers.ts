import { pdfPaper } from '@tendesh/testing/papers';

/** A scanned paper as a browser takes it; each has its own content. */
export function scan(name: string): { name: string; mimeType: string; buffer: Buffer } {
  const { content } = pdfPaper(name, `${name} ${Date.now()}`);
  return { name, mimeType: 'application/pdf', buffer: content };
}
