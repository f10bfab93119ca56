import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useState } from 'react';
import { createQueryClient } from '../http/query-client';
import { AppTheme } from '../ui/app-theme';
import { router } from './router';

export function App() {
  const [queryClient] = useState(createQueryClient);
  return (
    <QueryClientProvider client={queryClient}>
      <AppTheme>
        <Notifications position="bottom-right" />
        <RouterProvider router={router} />
      </AppTheme>
    </QueryClientProvider>
  );
}
