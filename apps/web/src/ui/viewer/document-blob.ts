import { queryOptions } from '@tanstack/react-query';
import { Problem } from '../../http/problem';

/** The content of a document, fetched with the session of the reader and kept for a short way back. */
export const documentBlobQuery = (address: string, mediaType: string) =>
  queryOptions({
    queryKey: ['document-blob', address],
    queryFn: async ({ signal }) => {
      const response = await fetch(address, { credentials: 'same-origin', signal });
      if (!response.ok) throw new Problem({ status: response.status, code: 'not_found' });
      return new Blob([await response.arrayBuffer()], { type: mediaType });
    },
    staleTime: Infinity,
    gcTime: 5 * 60_000,
  });
