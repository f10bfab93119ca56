import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { show } from '../../test/render';
import { useKeptDraft } from './use-kept-draft';

function Note() {
  const draft = useKeptDraft('note:1', '');
  const [text, setText] = useState(draft.first);
  const type = (next: string) => {
    setText(next);
    draft.keep(next);
  };
  return (
    <>
      <input aria-label="note" value={text} onChange={(event) => type(event.currentTarget.value)} />
      <button onClick={draft.drop}>sent</button>
    </>
  );
}

afterEach(() => sessionStorage.clear());

it('brings back what was typed before a reload', async () => {
  const first = await show(<Note />);
  await userEvent.type(screen.getByLabelText('note'), 'Called');
  first.unmount();
  await show(<Note />);
  expect(screen.getByLabelText('note')).toHaveValue('Called');
});

it('keeps nothing that was sent', async () => {
  const first = await show(<Note />);
  await userEvent.type(screen.getByLabelText('note'), 'Called');
  await userEvent.click(screen.getByText('sent'));
  first.unmount();
  await show(<Note />);
  expect(screen.getByLabelText('note')).toHaveValue('');
});
