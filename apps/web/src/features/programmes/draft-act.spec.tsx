import type { DryRun } from '@tendesh/contracts/shared/dry-run';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { show } from '../../../test/render';
import { request } from '../../http/request';
import { DraftActButton } from './draft-act';

jest.mock('../../http/request');
const send = jest.mocked(request);
jest.setTimeout(30_000);

const told = {
  recipient: 'Bakyt Jumabaev',
  by: 'digest',
  language: 'ru',
  text: 'Конкурс опубликован.\n- KG-X',
} as const;
const permitted = (act: string) => [{ act, permitted: true, reasonNeeded: false, whyNot: [], helpers: [] }];

const published = { path: '/calls/d1/publication', noun: 'call', did: 'published', sentence: 'Call published' };
const approved = { path: '/rule-sets/d1/approval', noun: 'rule_set', did: 'approved', sentence: 'Rule set approved' };

it.each([
  ['calls', 'publish', 'Publish', published],
  ['rule-sets', 'approve', 'Approve', approved],
] as const)('shows of %s what follows, and who is told, before it is done', async (noun, act, name, follows) => {
  const would = [{ noun: follows.noun, act: follows.did, reason: null, detail: {} }];
  const foreseen: DryRun = { dryRun: true, would, told: [told], letters: [] };
  send.mockReset();
  send.mockImplementation((_method: string, _path: string, options?: { query?: object }) =>
    Promise.resolve(options?.query === undefined ? { id: 'd1', version: 3 } : foreseen),
  );
  await show(<DraftActButton draft={{ noun, id: 'd1', version: 2 }} act={act} actions={permitted(act)} name="KG-X" />);
  await userEvent.click(screen.getByRole('button', { name }));
  expect(await screen.findByText(follows.sentence)).toBeVisible();
  expect(screen.getByText(/Конкурс опубликован/)).toHaveAttribute('lang', 'ru');
  expect(send.mock.calls).toEqual([['POST', follows.path, { body: {}, ifMatch: 2, query: { dryRun: true } }]]);
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name }));
  await waitFor(() => expect(send).toHaveBeenCalledTimes(2));
  expect(send.mock.calls[1]?.[2]).not.toHaveProperty('query');
});
