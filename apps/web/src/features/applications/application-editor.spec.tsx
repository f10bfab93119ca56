import { act, fireEvent, screen, within } from '@testing-library/react';
import { anApplication } from '../../../test/an-application';
import { show } from '../../../test/render';
import { Problem } from '../../http/problem';
import { ApplicationEditorView } from './application-editor';
import { loadApplication, saveApplication } from './save-application';

jest.mock('./save-application');
jest.mock('@tanstack/react-router', () => ({
  useRouter: () => ({ navigate: jest.fn() }),
  useLocation: () => '/applications/1',
  Link: ({ children }: { children: string }) => <a href="/">{children}</a>,
}));
const save = jest.mocked(saveApplication);
const load = jest.mocked(loadApplication);

const answer = (version: number) => ({ version, savedAt: '2026-03-02T05:00:00Z', pledgeIds: [], violations: [] });
const pass = (milliseconds: number) => act(() => jest.advanceTimersByTimeAsync(milliseconds));
const type = (label: string, text: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value: text } });
const panel = () => within(screen.getByRole('complementary', { name: 'The match' }));
const ownAmount = () => within(screen.getByRole('group', { name: 'Own money 1' })).getByLabelText('Amount');

/** One row of each kind: jsdom needs long for a form of two hundred fields. */
const whole = anApplication();
const small = anApplication({
  plan: { ...whole.plan, products: whole.plan.products?.slice(0, 1) ?? [], jobs: [] },
  budgetLines: whole.budgetLines
    .slice(0, 1)
    .map((line) => ({ ...line, quantityThousandths: 1000, unitPriceMinor: 140_000_000 })),
});
jest.setTimeout(30_000);

const open = (onTakeTheirs = jest.fn()) =>
  show(<ApplicationEditorView application={small} onTakeTheirs={onTakeTheirs} />);

beforeEach(() => {
  jest.resetAllMocks();
  jest.useFakeTimers();
  sessionStorage.clear();
});
afterEach(() => jest.useRealTimers());

it('holds at exactly half, and says while typing what is missing one minor unit below', async () => {
  save.mockResolvedValue(answer(4));
  await open();
  expect(panel().getByText('The rule holds')).toBeVisible();
  fireEvent.change(ownAmount(), { target: { value: '699999.99' } });
  type('Grant requested', '700000.01');
  expect(panel().getByText(/Counted KGS 699,999\.99 of KGS 700,000\.00; KGS 0\.01 missing/)).toBeVisible();
  expect(panel().getByText(/At most KGS 700,000\.00/)).toBeVisible();
  fireEvent.change(ownAmount(), { target: { value: '700000' } });
  fireEvent.click(panel().getByRole('button', { name: 'Take this amount' }));
  expect(panel().getByText('The rule holds')).toBeVisible();
});

it('saves by itself, each time upon the version of the last save', async () => {
  save.mockResolvedValueOnce(answer(4)).mockResolvedValueOnce(answer(5));
  await open();
  type('Title of the plan', 'Sewing shop');
  await pass(1_500);
  type('Title of the plan', 'Sewing shop Meerim');
  await pass(1_500);
  expect(save.mock.calls.map(([, { version, body }]) => [version, body.plan.title])).toEqual([
    [3, 'Sewing shop'],
    [4, 'Sewing shop Meerim'],
  ]);
  expect(screen.getByText(/^Saved/)).toBeVisible();
});

it('brings back half-typed rows after a reload', async () => {
  const { unmount } = await open();
  fireEvent.click(screen.getByRole('button', { name: 'Add a cost' }));
  fireEvent.change(within(screen.getByRole('group', { name: 'Cost 2' })).getByLabelText('What'), {
    target: { value: 'Generator' },
  });
  await pass(1_500);
  unmount();
  await open();
  expect(screen.getByDisplayValue('Generator')).toBeVisible();
  expect(save).not.toHaveBeenCalled();
});

it('asks before anything is lost when somebody else saved, and keeps mine upon theirs', async () => {
  save.mockRejectedValueOnce(new Problem({ status: 409, code: 'stale_version' })).mockResolvedValueOnce(answer(9));
  load.mockResolvedValue({ ...small, version: 8 });
  await open();
  type('Title of the plan', 'Mine');
  await pass(1_500);
  const dialog = within(screen.getByRole('dialog'));
  expect(dialog.getByText('Business plan')).toBeVisible();
  fireEvent.click(dialog.getByRole('button', { name: 'Keep mine' }));
  await pass(100);
  expect(save.mock.calls.map(([, { version, body }]) => [version, body.plan.title])).toEqual([
    [3, 'Mine'],
    [8, 'Mine'],
  ]);
});

it('lists what is missing and leads to its field', async () => {
  save.mockResolvedValue(answer(4));
  await open();
  type('Title of the plan', '');
  const list = within(screen.getByRole('group', { name: 'Still missing before the submission' }));
  fireEvent.click(list.getByRole('button', { name: /Title of the plan: This is needed/ }));
  expect(screen.getByLabelText('Title of the plan')).toHaveFocus();
});

it('shows what money of another currency comes to while it is typed, and which rate is missing', async () => {
  save.mockResolvedValue(answer(4));
  await open();
  const own = within(screen.getByRole('group', { name: 'Own money 1' }));
  fireEvent.change(ownAmount(), { target: { value: '3000' } });
  const choose = async (currency: string) => {
    fireEvent.click(own.getByRole('combobox', { name: 'Currency' }));
    await pass(100);
    fireEvent.click(screen.getByRole('option', { name: currency, hidden: true }));
  };
  await choose('GBP');
  expect(own.getByText('About KGS 352,620.97')).toBeVisible();
  expect(own.getByText('1 USD = 0.744 GBP · 1 USD = 87.45 KGS (UN operational rate, 1 Mar 2026)')).toBeVisible();
  expect(panel().getByText(/Counted KGS 352,620\.97 of KGS 700,000\.00/)).toBeVisible();
  await choose('KZT');
  expect(own.getByText(/no confirmed exchange rate\. Currency KZT, on 2 Mar 2026/)).toBeVisible();
  await pass(1_500);
  expect(save.mock.calls.at(-1)?.[1].body.pledges[0]).toMatchObject({ amountMinor: 300_000, currency: 'KZT' });
});
