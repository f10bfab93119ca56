import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { show } from '../../../test/render';
import { request } from '../../http/request';
import { LookUpForm } from './look-up-form';
import { TellForm } from './tell-form';

jest.mock('../../http/request');
const send = jest.mocked(request);
jest.setTimeout(30_000);
beforeEach(() => send.mockReset());

it('takes a complaint without a name, and shows reference and code once', async () => {
  send.mockImplementation((method) =>
    Promise.resolve(method === 'GET' ? { items: [] } : { reference: 'AB2CD3EF', code: 'AAAA-BBBB-CCCC-DDDD' }),
  );
  await show(<TellForm />);
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
  expect(await screen.findByText('At least ten characters')).toBeVisible();
  await userEvent.type(screen.getByLabelText(/What happened/), 'Nobody answers my calls.');
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
  expect(await screen.findByText('AAAA-BBBB-CCCC-DDDD')).toBeVisible();
  const [, , sent] = send.mock.calls.find(([method]) => method === 'POST') ?? [];
  expect(sent?.body).toMatchObject({
    description: 'Nobody answers my calls.',
    contact: '',
    officeId: null,
    website: '',
  });
  await userEvent.click(screen.getByRole('button', { name: 'Tell something else' }));
  expect(screen.queryByText('AAAA-BBBB-CCCC-DDDD')).toBeNull();
});

it('looks up status and answer by both codes', async () => {
  send.mockResolvedValue({ status: 'answered', answer: 'It goes out this week.' });
  await show(<LookUpForm />);
  await userEvent.type(screen.getByLabelText(/Reference/), 'AB2CD3EF');
  await userEvent.type(screen.getByLabelText(/Code/), 'AAAA-BBBB-CCCC-DDDD');
  await userEvent.click(screen.getByRole('button', { name: 'Look up' }));
  expect(await screen.findByText('It goes out this week.')).toBeVisible();
  await waitFor(() => expect(screen.getByText('Answered')).toBeVisible());
});
