import { fireEvent, screen } from '@testing-library/react';
import { show } from '../../test/render';
import { useLetterKeys } from './use-letter-keys';

const pressed: string[] = [];
beforeEach(() => pressed.splice(0));

function Page({ enabled = true }: { enabled?: boolean }) {
  useLetterKeys({ KeyA: () => pressed.push('A'), '+': () => pressed.push('+') }, enabled);
  return (
    <>
      <input aria-label="Name" />
      <button onKeyDown={(event) => event.preventDefault()}>Nearer</button>
    </>
  );
}

it('acts by the place of the key, whatever the layout, and by its sign', async () => {
  await show(<Page />);
  fireEvent.keyDown(document.body, { code: 'KeyA', key: 'ф' });
  fireEvent.keyDown(document.body, { code: 'NumpadAdd', key: '+' });
  expect(pressed).toEqual(['A', '+']);
});

it('never steals a letter that is typed into a field', async () => {
  await show(<Page />);
  fireEvent.keyDown(screen.getByLabelText('Name'), { code: 'KeyA', key: 'a' });
  expect(pressed).toEqual([]);
});

it('leaves shortcuts of the browser, held keys and keys that something nearer took', async () => {
  await show(<Page />);
  fireEvent.keyDown(document.body, { code: 'KeyA', key: 'a', ctrlKey: true });
  fireEvent.keyDown(document.body, { code: 'KeyA', key: 'a', repeat: true });
  fireEvent.keyDown(screen.getByRole('button'), { code: 'KeyA', key: 'a' });
  expect(pressed).toEqual([]);
});

it('can be switched off', async () => {
  await show(<Page enabled={false} />);
  fireEvent.keyDown(document.body, { code: 'KeyA', key: 'a' });
  expect(pressed).toEqual([]);
});
