import type { CasePage } from '@tendesh/contracts/work/case-page';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { show } from '../../../test/render';
import { request } from '../../http/request';
import { LettersSection } from './letters-section';

jest.mock('../../http/request', () => ({ request: jest.fn(), addressOf: (path: string) => `/api${path}` }));
const send = jest.mocked(request);
jest.setTimeout(30_000);
beforeEach(() => send.mockReset());

const page = { case: { id: 'c1' } } as CasePage;

it('lists each letter in its language, to be opened', async () => {
  const letter = {
    id: 'l1',
    kind: 'approved',
    language: 'ky',
    title: 'Грантыңыз бекитилди',
    madeAt: '2026-03-02T04:00:00Z',
    isAgain: false,
    languagesLeft: [],
  };
  send.mockResolvedValue({ items: [letter], codeMadeAt: null, mayMakeSlip: false, language: 'ky' });
  await show(<LettersSection page={page} />);
  const link = await screen.findByRole('link', { name: 'Open the letter: Грантыңыз бекитилди' });
  expect(link).toHaveAttribute('href', '/api/letters/l1/content');
  expect(link).toHaveAttribute('lang', 'ky');
  expect(screen.queryByRole('button')).toBeNull();
});

it('makes a slip, says that the earlier code ends, and shows the new one once', async () => {
  send.mockImplementation((method: string) =>
    Promise.resolve(
      method === 'POST'
        ? { caseNumber: 'KG-OSH-2026-00001', code: 'K7Q2-9RTX-04MB', pdf: btoa('%PDF-') }
        : { items: [], codeMadeAt: '2026-03-02T04:00:00Z', mayMakeSlip: true, language: 'ky' },
    ),
  );
  await show(<LettersSection page={page} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Make a new status slip' }));
  expect(await screen.findByText(/earlier slip stops working/)).toBeVisible();
  await userEvent.click(screen.getAllByRole('button', { name: 'Make a new status slip' }).at(-1) ?? document.body);
  expect(await screen.findByText('K7Q2-9RTX-04MB')).toBeVisible();
  expect(screen.getByText(/shown only now/)).toBeVisible();
});

it('shows a letter in full in the language chosen, before it is made in it', async () => {
  const letter = {
    ...{ id: 'l1', kind: 'approved', language: 'ky', title: 'Грантыңыз бекитилди', madeAt: '2026-03-02T04:00:00Z' },
    ...{ isAgain: false, languagesLeft: ['en', 'ru', 'tg'] },
  };
  const inFull = { en: 'Your grant is approved', ru: 'Ваш грант одобрен', tg: 'Гранти Шумо тасдиқ шуд' };
  send.mockImplementation((method: string, _path: string, options?: { body?: unknown; query?: object }) => {
    if (method === 'GET')
      return Promise.resolve({ items: [letter], codeMadeAt: null, mayMakeSlip: true, language: 'ky' });
    const { language } = options?.body as { language: keyof typeof inFull };
    if (options?.query === undefined) return Promise.resolve({ id: 'l2' });
    const letters = [{ recipient: 'Meerim', language, title: inFull[language], paragraphs: ['…'] }];
    return Promise.resolve({
      dryRun: true,
      would: [{ noun: 'letter', act: 'made_again', detail: {} }],
      told: [],
      letters,
    });
  });
  await show(<LettersSection page={page} />);
  await userEvent.click(await screen.findByRole('button', { name: 'In another language: Грантыңыз бекитилди' }));
  expect(await screen.findByText('Your grant is approved')).toBeVisible();
  await userEvent.click(screen.getByRole('combobox', { name: 'Language' }));
  await userEvent.click(await screen.findByRole('option', { name: 'Русский' }));
  expect(await screen.findByText('Ваш грант одобрен')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Make the letter' }));
  await waitFor(() =>
    expect(send.mock.calls.filter(([method, , options]) => method === 'POST' && options?.query === undefined)).toEqual([
      ['POST', '/letters/l1/translation', expect.objectContaining({ body: { language: 'ru' } })],
    ]),
  );
});
