import type { OfferedAction } from '@tendesh/contracts/shared/acts';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { show } from '../../test/render';
import { ActionButton } from './action-button';

const blocked: OfferedAction = {
  act: 'approve',
  permitted: false,
  reasonNeeded: false,
  whyNot: [{ code: 'site_visit_missing' }],
  helpers: [{ fullName: 'Gulnara Asanova', roles: ['manager'] }],
};

it('acts when the server permits it', async () => {
  const onAct = jest.fn();
  await show(<ActionButton action={{ ...blocked, permitted: true, whyNot: [] }} onAct={onAct} />);
  await userEvent.click(screen.getByRole('button', { name: 'Approve' }));
  expect(onAct).toHaveBeenCalledTimes(1);
});

it('says by keyboard why it is blocked and who can help', async () => {
  const onAct = jest.fn();
  await show(<ActionButton action={blocked} onAct={onAct} />);
  const user = userEvent.setup();
  await user.tab();
  const button = screen.getByRole('button', { name: 'Approve' });
  expect(button).toHaveFocus();
  expect(button).toHaveAttribute('aria-disabled', 'true');
  await user.keyboard('{Enter}');
  expect(await screen.findByText('There is no site visit yet.')).toBeInTheDocument();
  expect(screen.getByText('Gulnara Asanova, Manager')).toBeInTheDocument();
  expect(onAct).not.toHaveBeenCalled();
});

it('leads to the place where a condition can be met', async () => {
  await show(
    <>
      <ActionButton action={blocked} onAct={jest.fn()} />
      <section id="assessment" />
    </>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Approve' }));
  expect(await screen.findByRole('link', { name: 'There is no site visit yet.' })).toHaveAttribute(
    'href',
    '#assessment',
  );
});

it('draws nothing that the server did not offer', async () => {
  await show(<ActionButton action={undefined} onAct={jest.fn()} />);
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});
