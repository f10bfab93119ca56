import { useForm } from '@mantine/form';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { show } from '../../../test/render';
import { DocumentsSection } from './documents-section';
import { NamesSection } from './names-section';
import { type Desk, emptyReturnee, type ReturneeFields } from './returnee-fields';

const desk: Desk = { country: 'KG', today: '2026-03-02', language: 'ky' };

function Fields() {
  const form = useForm<ReturneeFields>({ initialValues: emptyReturnee(desk) });
  return (
    <>
      <NamesSection form={form} desk={desk} />
      <DocumentsSection form={form} desk={desk} />
    </>
  );
}

it('suggests the Latin spelling while the Cyrillic one is typed', async () => {
  await show(<Fields />);
  await userEvent.type(screen.getByLabelText(/Surname \(Cyrillic\)/), 'Үсөнов');
  expect(screen.getByLabelText(/Surname \(Latin/)).toHaveValue('Usonov');
});

it('leaves a spelling that was typed by hand', async () => {
  await show(<Fields />);
  await userEvent.type(screen.getByLabelText(/Surname \(Latin/), 'Yusonov');
  await userEvent.type(screen.getByLabelText(/Surname \(Cyrillic\)/), 'Үсөнов');
  expect(screen.getByLabelText(/Surname \(Latin/)).toHaveValue('Yusonov');
});

it('shows what the PIN says otherwise and takes it over with one click', async () => {
  await show(<Fields />);
  await userEvent.click(screen.getByLabelText('Male'));
  await userEvent.type(screen.getByLabelText(/^Number/), '11405198801234');
  expect(screen.getByText(/The sex in the number differs/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Take from the number: Female, 14 May 1988' }));
  expect(screen.getByLabelText('Female')).toBeChecked();
  expect(screen.getByLabelText(/Date of birth/)).toHaveValue('14 May 1988');
  expect(screen.queryByText(/differs/)).toBeNull();
});
