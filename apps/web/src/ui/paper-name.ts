import type { DocumentItem } from '@tendesh/contracts/cases/cases';
import { useFormat } from '../i18n/use-format';

/** A paper of a case; what was kept of former ones has only its file name. */
export type NamedPaper = Pick<DocumentItem, 'id' | 'fileName'> & Partial<Pick<DocumentItem, 'number' | 'uploadedAt'>>;

/** What a paper is called among others: its file, and where another has the same name, its number and when it came. */
export function usePaperName(papers: readonly NamedPaper[]): (paper: NamedPaper) => string {
  const { dateTime } = useFormat();
  return ({ fileName, number, uploadedAt }) => {
    const isAlone = papers.filter((one) => one.fileName === fileName).length < 2;
    const marks = [number, uploadedAt && dateTime(uploadedAt)].filter(Boolean);
    return isAlone || marks.length === 0 ? fileName : `${fileName} (${marks.join(', ')})`;
  };
}
