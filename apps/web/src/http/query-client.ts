import { QueryClient } from '@tanstack/react-query';
import { Problem } from './problem';

/** A refusal is an answer: only silence and server faults are asked again. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        retry: (failures, error) => failures < 2 && !(error instanceof Problem && !error.isUnanswered),
        refetchOnWindowFocus: true,
      },
      // A write is repeated by the person or by useAct, never behind their back.
      mutations: { retry: false },
    },
  });
}
