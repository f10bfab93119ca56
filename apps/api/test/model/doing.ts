import type { DocumentItem } from '@tendesh/contracts/cases/cases';
import type { Written } from '@tendesh/contracts/shared/acts';
import type { CasePage } from '@tendesh/contracts/work/case-page';
import type { Paper } from '@tendesh/testing/papers';
import type { Random } from '@tendesh/testing/random';
import type { Answer, Client, ProblemBody } from '../../src/demo/client';
import type { Offer } from './offers';

export type Answered = Answer<Written & ProblemBody>;

/** A person in front of a page, about to do one of the acts on it. */
export interface Doing<Page = CasePage> {
  readonly client: Client;
  readonly page: Page;
  readonly offer: Offer;
  readonly random: Random;
  /** The day at the offices of Kyrgyzstan. */
  readonly today: string;
}

export type Doer<Page = CasePage> = (doing: Doing<Page>) => Promise<Answered>;
export type Doers<Page = CasePage> = Readonly<Record<string, Doer<Page>>>;

/** A POST to the record of the offer at the version that was seen. */
export function post<Page = CasePage>(
  path: (id: string) => string,
  body: (doing: Doing<Page>) => object = () => ({}),
): Doer<Page> {
  return (doing) => {
    const { client, offer } = doing;
    return client.post(path(offer.recordId), body(doing), { version: offer.version });
  };
}

/** Uploads a paper first; where that is refused already, the refusal is the answer. */
export async function withPaper(
  { client, page }: Doing,
  { paper, kind, subjectId }: { paper: Paper; kind: string; subjectId: string },
  then: (documentId: string) => Promise<Answered>,
): Promise<Answered> {
  const fields = { kind, subjectId };
  const upload = await client.upload<DocumentItem & ProblemBody>(`/cases/${page.case.id}/documents`, paper, fields);
  return upload.status >= 400 ? (upload as unknown as Answered) : then(upload.body.id);
}

export function given<T>(value: T | null | undefined): T {
  if (value == null) throw new Error('The page lacks what the act is about');
  return value;
}
