import { anApplication } from '../../../test/an-application';
import { Problem } from '../../http/problem';
import { draftOf } from './draft';
import { DraftSaver } from './draft-saver';
import { openGroups } from './open-groups';
import { loadApplication, saveApplication } from './save-application';
import { requestOf } from './save-request';

jest.mock('./save-application');
const save = jest.mocked(saveApplication);
const load = jest.mocked(loadApplication);

const application = anApplication();
const body = requestOf(draftOf(application), application, openGroups(application));
const saved = (version: number) => ({ version, savedAt: '2026-03-02T05:00:00Z', pledgeIds: [], violations: [] });
const stale = new Problem({ status: 409, code: 'stale_version' });

beforeEach(() => jest.resetAllMocks());

it('sends each save upon the version of the last', async () => {
  save.mockResolvedValueOnce(saved(4)).mockResolvedValueOnce(saved(5));
  const saver = new DraftSaver(application.id, 3);
  await saver.save(body);
  await saver.save({ ...body, requestedGrantMinor: 1 });
  expect(save.mock.calls.map(([, { version }]) => version)).toEqual([3, 4]);
  expect(saver.version()).toBe(5);
});

it('repeats a lost save under the same key', async () => {
  save.mockRejectedValueOnce(Problem.network()).mockResolvedValueOnce(saved(4));
  const saver = new DraftSaver(application.id, 3);
  await expect(saver.save(body)).rejects.toThrow();
  await saver.save(body);
  const [first, second] = save.mock.calls.map(([, { idempotencyKey }]) => idempotencyKey);
  expect(second).toBe(first);
});

it('takes its own lost save over instead of calling it a stranger’s', async () => {
  save.mockRejectedValueOnce(Problem.network()).mockRejectedValueOnce(stale).mockResolvedValueOnce(saved(5));
  load.mockResolvedValue(anApplication({ version: 4 }));
  const saver = new DraftSaver(application.id, 3);
  await expect(saver.save(body)).rejects.toThrow();
  await saver.save({ ...body, requestedGrantMinor: 1 });
  expect(save.mock.calls.map(([, { version }]) => version)).toEqual([3, 3, 4]);
});

it('reports a save that somebody else made', async () => {
  save.mockRejectedValue(stale);
  await expect(new DraftSaver(application.id, 3).save(body)).rejects.toBe(stale);
});
