import type { Award } from '@tendesh/contracts/awards/awards';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { show } from '../../../test/render';
import { ReleasePreview } from './release-preview';
import { TranchePlanner } from './tranche-planner';

const award: Award = {
  id: 'award-1',
  status: 'approved',
  currency: 'KGS',
  amountMinor: 30_000,
  ownRequiredMinor: 50_000,
  ownVerifiedMinor: 30_000,
  releasedMinor: 0,
  disbursedMinor: 0,
  repaidMinor: 0,
  overReleasedMinor: 0,
  repayments: [],
  amendments: [],
  releasableMinor: 18_000,
  frozen: false,
  approvedBy: { id: 'staff-1', fullName: 'Gulnara Asanova' },
  approvedAt: '2025-03-01T06:00:00Z',
  agreementDocumentId: null,
  agreementLanguage: null,
  signedDocumentId: null,
  signedOn: null,
  tranches: [],
  version: 1,
  actions: [],
};
const text = (element: HTMLElement) => (element.textContent ?? '').replace(/\u00a0/g, ' ');

beforeEach(() => sessionStorage.clear());

describe('the planner', () => {
  it('splits the grant 50/40/10 and can then be saved', async () => {
    await show(<TranchePlanner award={award} onClose={jest.fn()} />);
    expect(screen.getByRole('button', { name: 'Save the plan' })).toBeDisabled();
    await userEvent.click(screen.getByRole('button', { name: 'Split 50/40/10' }));
    const amounts = screen.getAllByLabelText<HTMLInputElement>(/^Amount/).map((input) => input.value);
    expect(amounts).toEqual(['150.00', '120.00', '30.00']);
    expect(text(screen.getByRole('status'))).toBe('KGS 300.00 of KGS 300.00');
    expect(screen.getByRole('button', { name: 'Save the plan' })).toBeEnabled();
  });

  it('shows the difference while an amount is typed, and saves nothing that is not the grant', async () => {
    await show(<TranchePlanner award={award} onClose={jest.fn()} />);
    await userEvent.click(screen.getByRole('button', { name: 'One tranche' }));
    const amount = within(screen.getByRole('group', { name: 'Tranche 1' })).getByLabelText(/^Amount/);
    await userEvent.clear(amount);
    await userEvent.type(amount, '299.99');
    expect(text(screen.getByRole('status'))).toContain('KGS 0.01 still to plan');
    expect(screen.getByRole('button', { name: 'Save the plan' })).toBeDisabled();
    await userEvent.clear(amount);
    await userEvent.type(amount, '300.01');
    expect(text(screen.getByRole('status'))).toContain('KGS 0.01 above the grant');
  });

  it('brings back after a reload what was typed and not sent', async () => {
    const { unmount } = await show(<TranchePlanner award={award} onClose={jest.fn()} />);
    await userEvent.click(screen.getByRole('button', { name: 'One tranche' }));
    unmount();
    await show(<TranchePlanner award={award} onClose={jest.fn()} />);
    expect(screen.getByLabelText<HTMLInputElement>(/^Amount/).value).toBe('300.00');
  });
});

it('shows the release rule with the figures of the award: 300 × 300 ÷ 500 − 0 = 180', async () => {
  const { container } = await show(<ReleasePreview award={award} amountMinor={15_000} />);
  expect(text(container)).toContain('KGS 300.00 × KGS 300.00 ÷ KGS 500.00 − KGS 0.00 = KGS 180.00');
  expect(text(container)).toContain('This release: KGS 150.00. Left to release after it: KGS 30.00.');
});
