import '@testing-library/jest-dom';
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { createQueryClient } from '../src/http/query-client';
import { i18n, startI18n, switchLanguage } from '../src/i18n/i18n';
import { type Language, rememberLanguage } from '../src/i18n/languages';

/** Shows a component as a person of this language sees it: real texts, the theme, a query client. */
export async function show(element: ReactElement, language: Language = 'en') {
  rememberLanguage(language);
  if (i18n.isInitialized) await switchLanguage(language);
  else await startI18n();
  return render(
    <QueryClientProvider client={createQueryClient()}>
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
