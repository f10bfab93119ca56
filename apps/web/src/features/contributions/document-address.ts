import { addressOf } from '../../http/request';

/** Where the browser itself fetches a paper: a picture or a PDF shown beside the claim. */
export const documentAddress = (documentId: string) => addressOf(`/documents/${documentId}/content`);
