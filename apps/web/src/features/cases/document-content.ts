import { queryOptions } from '@tanstack/react-query';
import { Problem } from '../../http/problem';
import { addressOf } from '../../http/request';

/** Where the browser itself reads a document from. */
export const documentContent = (documentId: string) => addressOf(`/documents/${documentId}/content`);

/**
 * The content as an address of this page: the server sends papers into a sandbox, where the browser's own PDF viewer does
 * not run.
 */
export const documentBlobQuery = (documentId: string, mediaType: string) =>
  queryOptions({
    queryKey: ['document-content', documentId],
    queryFn: async ({ signal }) => {
      const response = await fetch(documentContent(documentId), { credentials: 'same-origin', signal });
      if (!response.ok) throw new Problem({ status: response.status, code: 'not_found' });
      return URL.createObjectURL(new Blob([await response.arrayBuffer()], { type: mediaType }));
    },
    staleTime: Infinity,
    gcTime: Infinity,
  });
