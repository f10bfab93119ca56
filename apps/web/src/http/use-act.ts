import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { Intent } from './intent';
import { asProblem, type Problem } from './problem';

export interface Act<Input, Result> {
  /** Sends it; ignored while the same act is on its way. Rejects with a Problem. */
  readonly act: (input: Input) => Promise<Result>;
  readonly isActing: boolean;
  readonly problem: Problem | null;
  readonly forget: () => void;
}

export interface ActOptions<Input, Result> {
  readonly send: (input: Input, idempotencyKey: string) => Promise<Result>;
  /** What the act makes stale, by query key prefix. */
  readonly invalidates?: readonly QueryKey[];
  /** A refusal may tell of what somebody else did meanwhile: then the same is fetched anew. */
  readonly isFetchedWhenRefused?: boolean;
  readonly onDone?: (result: Result, input: Input) => void;
}

/** A write: one key per intent, one request at a time, and the lists it made stale are fetched anew. */
export function useAct<Input, Result>({
  send,
  invalidates = [],
  isFetchedWhenRefused = false,
  onDone,
}: ActOptions<Input, Result>): Act<Input, Result> {
  const client = useQueryClient();
  const intent = useState(() => new Intent())[0];
  const running = useRef<Promise<Result> | null>(null);
  const fetchAnew = () => Promise.all(invalidates.map((queryKey) => client.invalidateQueries({ queryKey })));
  const mutation = useMutation<Result, Error, Input>({
    mutationFn: (input) => send(input, intent.keyFor(input)),
    onSuccess: async (result, input) => {
      intent.answered();
      onDone?.(result, input);
      await fetchAnew();
    },
    onError: async (error) => {
      if (asProblem(error).isUnanswered) return;
      intent.answered();
      if (isFetchedWhenRefused) await fetchAnew();
    },
  });
  const { mutateAsync } = mutation;

  const act = useCallback(
    (input: Input) => {
      running.current ??= mutateAsync(input).finally(() => {
        running.current = null;
      });
      return running.current;
    },
    [mutateAsync],
  );

  return {
    act,
    isActing: mutation.isPending,
    problem: mutation.error === null ? null : asProblem(mutation.error),
    forget: mutation.reset,
  };
}
