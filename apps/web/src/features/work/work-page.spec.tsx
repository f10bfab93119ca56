import type { Me } from '@tendesh/contracts/staff/session';
import { useQueryClient } from '@tanstack/react-query';
import { screen } from '@testing-library/react';
import { showWithLinks } from '../../../test/render';
import { meQuery } from '../../http/me';
import { request } from '../../http/request';
import { WorkPage } from './work-page';

jest.mock('../../http/request');
jest.setTimeout(30_000);

async function showNothing(permissions: Me['permissions']) {
  jest.mocked(request).mockResolvedValue({ items: [], counts: [] });
  await showWithLinks(<As me={{ permissions } as Me} />);
  expect(await screen.findByText(/New work appears here by itself/)).toBeVisible();
}

it('tells of the search for people and cases to whoever may search', async () => {
  await showNothing(['case.read']);
  expect(screen.getByText(/With Ctrl\+K you find any person or case/)).toBeVisible();
});

it('promises a committee member from outside no people that he may not find', async () => {
  await showNothing(['committee.read', 'committee.sit']);
  expect(screen.queryByText(/Ctrl\+K/)).toBeNull();
});

function As({ me }: { me: Me }) {
  useQueryClient().setQueryData(meQuery.queryKey, me);
  return <WorkPage />;
}
