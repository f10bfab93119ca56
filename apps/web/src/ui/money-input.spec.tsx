import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { show } from '../../test/render';
import { MoneyInput } from './money-input';

const plain = (text: string) => text.replace(/\u00a0/g, ' ');

function Field({ start = null, onChange }: { start?: number | null; onChange: (value: number | null) => void }) {
  const [value, setValue] = useState<number | null>(start);
  const change = (next: number | null) => {
    setValue(next);
    onChange(next);
  };
  return <MoneyInput label="Amount" currency="KGS" value={value} onChange={change} />;
}

async function type(text: string, language: 'en' | 'ky' = 'ky') {
  const onChange = jest.fn();
  const user = userEvent.setup();
  await show(<Field onChange={onChange} />, language);
  const input = screen.getByLabelText<HTMLInputElement>('Amount');
  await user.type(input, text);
  await user.tab();
  return { input, onChange };
}

it('holds minor units of what is typed with a comma', async () => {
  const { input, onChange } = await type('1 500,5');
  expect(onChange).toHaveBeenLastCalledWith(150_050);
  expect(plain(input.value)).toBe('1 500,50');
});

it('takes the decimal point of an English keyboard too', async () => {
  expect((await type('1500.50')).onChange).toHaveBeenLastCalledWith(150_050);
});

it('reads an English comma as grouping', async () => {
  expect((await type('1,500', 'en')).onChange).toHaveBeenLastCalledWith(150_000);
});

it.each([
  ['-5', 'Мааниси терс боло албайт.'],
  ['abc', 'Бул сан эмес.'],
  ['1,234', 'Үтүрдөн кийинки сандар өтө көп. Эң көбү 2.'],
])('refuses %s, says why and keeps what was typed', async (text, reason) => {
  const { input, onChange } = await type(text);
  expect(onChange).toHaveBeenLastCalledWith(null);
  expect(input.value).toBe(text);
  expect(screen.getByText(reason)).toBeInTheDocument();
});

it('shows a stored amount as money', async () => {
  await show(<Field start={123_450_000} onChange={jest.fn()} />, 'ky');
  expect(plain(screen.getByLabelText<HTMLInputElement>('Amount').value)).toBe('1 234 500,00');
});
