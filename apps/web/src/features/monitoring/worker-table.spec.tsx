import { useForm } from '@mantine/form';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { show } from '../../../test/render';
import { startOf, type VisitFields } from './visit-form';
import { emptyRow } from './worker-rows';
import { WorkerTable } from './worker-table';

function Table() {
  const start = startOf('2025-06-02', { productKinds: [], workers: [] });
  const kinds = ['seamstress', 'technologist', 'manager', 'handyman'] as const;
  const form = useForm<VisitFields>({ initialValues: { ...start, workerRows: kinds.map(emptyRow) } });
  return <WorkerTable form={form} />;
}

const type = async (kind: string, label: string, count: string) =>
  userEvent.type(within(screen.getByRole('group', { name: kind })).getByLabelText(label), count);

it('counts the workers of the sewing shop while they are typed', async () => {
  await show(<Table />);
  await type('Seamstress', 'On site, women', '7');
  await type('Seamstress', 'Home, women', '7');
  expect(screen.getByRole('status')).toHaveTextContent('14 workers: women 14, men 0; on site 7, at home 7');
  await type('Technologist', 'On site, women', '1');
  await type('Manager', 'On site, women', '1');
  await type('Handyman', 'On site, men', '1');
  expect(screen.getByRole('status')).toHaveTextContent('17 workers: women 16, men 1; on site 10, at home 7');
});

it('says of a number that cannot be counted why, and leaves it out of the total', async () => {
  await show(<Table />);
  await type('Handyman', 'On site, men', '1.5');
  expect(screen.getByText(/whole numbers|decimal/i)).toBeInTheDocument();
  expect(screen.getByRole('status')).toHaveTextContent('0 workers');
});
