import { Problem } from './problem';
import { request } from './request';
import { sessionGate } from './session-gate';

const answer = (status: number, body?: unknown) => ({
  status,
  headers: new Map([['content-type', 'application/problem+json']]),
  text: () => Promise.resolve(body === undefined ? '' : JSON.stringify(body)),
});
const fetched = jest.fn();
globalThis.fetch = fetched;

beforeEach(() => fetched.mockReset());
afterEach(() => sessionGate.disarm());

it('marks every request as ours and sends the version that was seen', async () => {
  fetched.mockResolvedValue(answer(204));
  await request('PUT', '/cases/1', { body: { a: 1 }, ifMatch: 3, idempotencyKey: 'k' });
  const [url, init] = fetched.mock.calls[0] as [string, RequestInit];
  expect(url).toBe('/api/cases/1');
  expect(init.headers).toMatchObject({ 'X-Requested-With': 'tendesh', 'If-Match': '"3"', 'Idempotency-Key': 'k' });
  expect(init.body).toBe('{"a":1}');
});

it('leaves empty filters out of the address', async () => {
  fetched.mockResolvedValue(answer(200, { items: [] }));
  await request('GET', '/cases', { query: { q: '', status: 'open', page: undefined } });
  expect(fetched.mock.calls[0]?.[0]).toBe('/api/cases?status=open');
});

it('throws what the server refused as a Problem', async () => {
  fetched.mockResolvedValue(
    answer(422, { status: 422, code: 'rule_broken', violations: [{ code: 'required', pointer: '/a' }] }),
  );
  await expect(request('POST', '/cases')).rejects.toMatchObject({
    status: 422,
    code: 'rule_broken',
    violations: [{ code: 'required' }],
  });
});

it('calls silence a network problem', async () => {
  fetched.mockRejectedValue(new TypeError('Failed to fetch'));
  await expect(request('GET', '/cases')).rejects.toEqual(Problem.network());
});

it('waits for the password when the session has expired, and then repeats the request', async () => {
  fetched
    .mockResolvedValueOnce(answer(401, { status: 401, code: 'not_signed_in' }))
    .mockResolvedValueOnce(answer(200, { id: '1' }));
  sessionGate.arm();
  const result = request('POST', '/cases', { idempotencyKey: 'k' });
  await new Promise((resolve) => setTimeout(resolve));
  expect(sessionGate.isWaiting()).toBe(true);
  sessionGate.resume();
  await expect(result).resolves.toEqual({ id: '1' });
  const keys = fetched.mock.calls.map(
    ([, init]) => (init as { headers: Record<string, string> }).headers['Idempotency-Key'],
  );
  expect(keys).toEqual(['k', 'k']);
});
