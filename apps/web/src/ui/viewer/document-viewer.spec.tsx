import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { show } from '../../../test/render';
import { DocumentViewer } from './document-viewer';

const getPage = jest.fn<Promise<never>, [number]>();
jest.mock('./open-pdf', () => ({
  openPdf: () => Promise.resolve({ numPages: 3, getPage, loadingTask: { destroy: () => Promise.resolve() } }),
}));

const answer = (ok: boolean) => ({
  ok,
  status: ok ? 200 : 404,
  arrayBuffer: () => Promise.resolve(new ArrayBuffer(8)),
});
const fetched = jest.fn(() => Promise.resolve(answer(true)));
beforeEach(() => {
  getPage.mockReset().mockReturnValue(new Promise(() => undefined));
  Object.assign(globalThis, { fetch: fetched });
  Object.assign(URL, { createObjectURL: () => 'blob:picture', revokeObjectURL: () => undefined });
});

const press = (key: string, code = key) => fireEvent.keyDown(document.body, { key, code });

it('fetches the paper with the session of the reader, and turns the pages of a PDF', async () => {
  await show(<DocumentViewer address="/api/documents/1/content" name="a.pdf" mediaType="application/pdf" />);
  await screen.findByText('1 of 3');
  expect(fetched).toHaveBeenCalledWith(
    '/api/documents/1/content',
    expect.objectContaining({ credentials: 'same-origin' }),
  );
  press('ArrowRight');
  expect(screen.getByText('2 of 3')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Next page' }));
  press('ArrowRight');
  expect(screen.getByText('3 of 3')).toBeInTheDocument();
  await waitFor(() => expect(getPage).toHaveBeenLastCalledWith(3));
});

it('zooms by key and by button', async () => {
  await show(<DocumentViewer address="/api/documents/2/content" name="a.png" mediaType="image/png" />);
  await screen.findByRole('img');
  press('+', 'Equal');
  press('+', 'Equal');
  expect(screen.getByText('150%')).toBeInTheDocument();
  press('-', 'Minus');
  await userEvent.click(screen.getByRole('button', { name: 'Zoom out' }));
  expect(screen.getByText('100%')).toBeInTheDocument();
});

it('rotates by R only while the paper has the focus, because R refuses elsewhere', async () => {
  await show(<DocumentViewer address="/api/documents/3/content" name="a.png" mediaType="image/png" />);
  const picture = await screen.findByRole('img', { name: 'Document a.png' });
  press('r', 'KeyR');
  expect(picture.style.transform).toContain('rotate(0deg)');
  fireEvent.keyDown(screen.getByRole('region'), { key: 'к', code: 'KeyR' });
  expect(picture.style.transform).toContain('rotate(90deg)');
});

it('says so when a paper is gone, or cannot be shown', async () => {
  fetched.mockImplementationOnce(() => Promise.resolve(answer(false)));
  const { unmount } = await show(
    <DocumentViewer address="/api/documents/4/content" name="a.pdf" mediaType="application/pdf" />,
  );
  expect(await screen.findByText('There is nothing here that you can see')).toBeInTheDocument();
  unmount();
  getPage.mockReset().mockRejectedValue(new Error('broken'));
  await show(<DocumentViewer address="/api/documents/5/content" name="a.pdf" mediaType="application/pdf" />);
  expect(await screen.findByText('This document cannot be shown here.')).toBeInTheDocument();
});
