import '@testing-library/jest-dom';
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import type { Me } from '@tendesh/contracts/staff/session';
import type { Permission } from '@tendesh/domain/staff/permissions';
import { act, render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { meQuery } from '../src/http/me';
import { createQueryClient } from '../src/http/query-client';
import { i18n, startI18n, switchLanguage } from '../src/i18n/i18n';
import { type Language, rememberLanguage } from '../src/i18n/languages';

/** Shows a component as a person of this language sees it: real texts, the theme, a query client. */
export async function show(element: ReactElement, language: Language = 'en', client = createQueryClient()) {
  rememberLanguage(language);
  // What an earlier test still shows changes its language too.
  if (i18n.isInitialized) await act(() => switchLanguage(language));
  else await startI18n();
  return render(
    <QueryClientProvider client={client}>
      <MantineProvider env="test">{element}</MantineProvider>
    </QueryClientProvider>,
  );
}

/** The same for what has links: at an address of its own. */
export function showWithLinks(element: ReactElement, language: Language = 'en') {
  const routeTree = createRootRoute({ component: () => element });
  const router = createRouter({ routeTree, history: createMemoryHistory({ initialEntries: ['/'] }) });
  return show(<RouterProvider router={router as never} />, language);
}

interface PageAt {
  /** The route, as in '/rule-sets/$ruleSetId', and the address under it. */
  readonly path?: string;
  readonly at?: string;
  /** What the reader may do somewhere. */
  readonly may?: readonly Permission[];
}

/** A whole page at its address, as a person with these permissions sees it. */
export function showPage(page: ReactElement, { path = '/', at = path, may = [] }: PageAt = {}) {
  const client = createQueryClient();
  const office = { id: 'o', name: 'Osh', code: 'KG-OSH', country: 'KG', timeZone: 'Asia/Bishkek' };
  client.setQueryData(meQuery.queryKey, { id: 'me', fullName: 'Reader', permissions: may, office } as unknown as Me);
  const root = createRootRoute();
  const route = createRoute({ getParentRoute: () => root, path, component: () => page });
  const router = createRouter({
    routeTree: root.addChildren([route]),
    history: createMemoryHistory({ initialEntries: [at] }),
  });
  return show(<RouterProvider router={router as never} />, 'en', client);
}
