import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { Problem } from './problem';
import { useAct } from './use-act';

const client = new QueryClient();
const wrapper = ({ children }: { children: ReactNode }) => (
  <QueryClientProvider client={client}>{children}</QueryClientProvider>
);

function start(send: jest.Mock<Promise<unknown>, [string, string]>) {
  const { result } = renderHook(() => useAct<string, unknown>({ send }), { wrapper });
  const perform = (...inputs: string[]) =>
    act(() => Promise.allSettled(inputs.map((input) => result.current.act(input))));
  const keys = () => send.mock.calls.map(([, key]) => key);
  return { perform, keys };
}

it('a double click sends once', async () => {
  const { perform, keys } = start(jest.fn().mockResolvedValue(null));
  await perform('a', 'a');
  expect(keys()).toHaveLength(1);
});

it('the same submit after a lost answer keeps its key', async () => {
  const { perform, keys } = start(jest.fn().mockRejectedValueOnce(Problem.network()).mockResolvedValue(null));
  await perform('a');
  await perform('a');
  expect(new Set(keys()).size).toBe(1);
});

it('a refusal fetches anew what somebody else may have changed, where the act asks for it', async () => {
  const invalidate = jest.spyOn(client, 'invalidateQueries');
  const send = jest.fn().mockRejectedValue(new Problem({ status: 422, code: 'rule_broken' }));
  for (const isFetchedWhenRefused of [true, false]) {
    invalidate.mockClear();
    const options = { send, invalidates: [['programmes']], isFetchedWhenRefused };
    const { result } = renderHook(() => useAct<string, unknown>(options), { wrapper });
    await act(() => Promise.allSettled([result.current.act('a')]));
    expect(invalidate).toHaveBeenCalledTimes(isFetchedWhenRefused ? 1 : 0);
  }
});

it('another content, and a submit after a definite answer, are new intents', async () => {
  const refusal = new Problem({ status: 422, code: 'rule_broken' });
  const { perform, keys } = start(
    jest.fn().mockRejectedValueOnce(refusal).mockRejectedValueOnce(Problem.network()).mockResolvedValue(null),
  );
  await perform('a');
  await perform('a');
  await perform('b');
  await perform('b');
  expect(new Set(keys()).size).toBe(4);
});
