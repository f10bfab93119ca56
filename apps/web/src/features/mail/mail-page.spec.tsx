import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { showWithLinks as show } from '../../../test/render';
import { request } from '../../http/request';
import { MailPage } from './mail-page';

jest.mock('../../http/request');
const send = jest.mocked(request);
jest.setTimeout(30_000);

it('sends a mail in doubt again only after saying that it may arrive twice', async () => {
  send.mockResolvedValue({
    items: [
      {
        ...{ id: 'm1', recipient: 'new@tendesh.example', template: 'invitation', status: 'unconfirmed', attempts: 1 },
        ...{ reason: null, createdAt: '2026-03-02T04:00:00Z', handedOverAt: '2026-03-02T04:00:01Z' },
      },
    ],
  });
  await show(<MailPage />);
  expect(await screen.findByText('In doubt')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Send again' }));
  expect(await screen.findByText(/it may arrive twice/)).toBeVisible();
  await userEvent.click(screen.getAllByRole('button', { name: 'Send again' }).at(-1) ?? document.body);
  await waitFor(() => expect(send.mock.calls.map(([, path]) => path)).toContain('/mail/m1/sending'));
});

it('says so when all mail has gone out', async () => {
  send.mockResolvedValue({ items: [] });
  await show(<MailPage />);
  expect(await screen.findByText('All mail has gone out')).toBeVisible();
});
