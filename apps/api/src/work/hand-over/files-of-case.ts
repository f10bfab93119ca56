import type { DocumentItem } from '@tendesh/contracts/cases/cases';
import { cleanFileName } from '../../cases/file-name';
import type { DocumentStore } from '../../platform/files/document-store';

/** A paper of a case with the name that it has in the ZIP file. */
export interface FileOfCase {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: Buffer;
}

const MOST_LETTERS = 80;

/** The papers in the order of their upload, voided ones too; `lost` are those whose content is not on the disk. */
export async function filesOf(
  documents: readonly DocumentItem[],
  store: DocumentStore,
): Promise<{ kept: FileOfCase[]; lost: FileOfCase[] }> {
  const sorted = [...documents].sort((a, b) => (a.uploadedAt + a.id < b.uploadedAt + b.id ? -1 : 1));
  const files = sorted.map((one, index) => ({ name: nameOf(one, index + 1), ...sizeOf(one) }));
  const isKept = await Promise.all(files.map(({ sha256 }) => store.has(sha256)));
  return { kept: files.filter((_, index) => isKept[index]), lost: files.filter((_, index) => !isKept[index]) };
}

/** `files/007 evidence, statement.pdf`: in the order of the upload, by kind, under its own name; never a path out of it. */
function nameOf({ kind, fileName, voidedAt }: DocumentItem, place: number): string {
  const clean = cleanFileName(fileName);
  const ending = /\.[a-z0-9]{1,5}$/i.exec(clean)?.[0] ?? '';
  const stem = [...clean.slice(0, clean.length - ending.length)].slice(0, MOST_LETTERS).join('').trimEnd();
  const what = kind.replaceAll('_', ' ');
  return `files/${String(place).padStart(3, '0')} ${what}${voidedAt === null ? '' : ' (voided)'}, ${stem}${ending}`;
}

function sizeOf({ bytes, sha256 }: DocumentItem) {
  return { bytes, sha256: Buffer.from(sha256, 'hex') };
}
