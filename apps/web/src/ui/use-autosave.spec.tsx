import { act, renderHook } from '@testing-library/react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { meQuery } from '../http/me';
import { Problem } from '../http/problem';
import { dropAllDrafts, readDraft } from './draft-buffer';
import { useAutosave, useRestoredDraft } from './use-autosave';

const client = new QueryClient();
client.setQueryData(meQuery.queryKey, { id: 'u1' } as never);
const wrapper = ({ children }: { children: ReactNode }) => (
  <QueryClientProvider client={client}>{children}</QueryClientProvider>
);

const start = (save: (value: string) => Promise<unknown>) =>
  renderHook(({ value }) => useAutosave({ record: 'application:1', saved: 'a', value, save, delay: 100 }), {
    wrapper,
    initialProps: { value: 'a' },
  });
const pass = (milliseconds: number) => act(() => jest.advanceTimersByTimeAsync(milliseconds));

beforeEach(() => {
  jest.useFakeTimers();
  sessionStorage.clear();
});
afterEach(() => jest.useRealTimers());

it('saves once after the typing pauses, and drops the local copy when acknowledged', async () => {
  const save = jest.fn().mockResolvedValue(null);
  const { result, rerender } = start(save);
  rerender({ value: 'ab' });
  rerender({ value: 'abc' });
  expect(result.current.state).toBe('waiting');
  expect(readDraft('u1', 'application:1')?.value).toBe('abc');
  await pass(100);
  expect(save.mock.calls).toEqual([['abc']]);
  expect(result.current.state).toBe('clean');
  expect(readDraft('u1', 'application:1')).toBeNull();
});

it('tries again after silence and loses nothing meanwhile', async () => {
  const save = jest.fn().mockRejectedValueOnce(Problem.network()).mockResolvedValue(null);
  const { result, rerender } = start(save);
  rerender({ value: 'ab' });
  await pass(100);
  expect(result.current.state).toBe('retrying');
  expect(readDraft('u1', 'application:1')?.value).toBe('ab');
  await pass(2_000);
  expect(result.current.state).toBe('clean');
});

it('does not repeat what the server refused', async () => {
  const save = jest.fn().mockRejectedValue(new Problem({ status: 409, code: 'stale_version' }));
  const { result, rerender } = start(save);
  rerender({ value: 'ab' });
  await pass(60_000);
  expect(save).toHaveBeenCalledTimes(1);
  expect(result.current.state).toBe('refused');
  expect(result.current.problem?.code).toBe('stale_version');
});

it('sends one request at a time and then the newest value', async () => {
  let answer: (value: null) => void = () => undefined;
  const save = jest
    .fn()
    .mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)))
    .mockResolvedValue(null);
  const { rerender } = start(save);
  rerender({ value: 'ab' });
  await pass(100);
  rerender({ value: 'abc' });
  await pass(500);
  expect(save).toHaveBeenCalledTimes(1);
  answer(null);
  await pass(200);
  expect(save.mock.calls).toEqual([['ab'], ['abc']]);
});

it('brings back what was typed after a reload, for the same person, until sign-out', async () => {
  const { rerender, unmount } = start(() => Promise.reject(Problem.network()));
  rerender({ value: 'ab' });
  await pass(100);
  unmount();
  const restored = () => renderHook(() => useRestoredDraft<string>('application:1'), { wrapper }).result.current?.value;
  expect(restored()).toBe('ab');
  dropAllDrafts();
  expect(restored()).toBeUndefined();
});

it('saves what was restored, because the server never had it', async () => {
  const save = jest.fn().mockResolvedValue(null);
  renderHook(() => useAutosave({ record: 'application:1', saved: 'a', value: 'ab', save, delay: 100 }), { wrapper });
  await pass(100);
  expect(save.mock.calls).toEqual([['ab']]);
});
