import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../../routing/root';

export const contributionRoutes = [
  createRoute({
    getParentRoute: () => root,
    path: '/evidence',
    component: lazyRouteComponent(() => import('./desk-page'), 'DeskPage'),
    validateSearch: (search: Record<string, unknown>): { item?: string } =>
      typeof search['item'] === 'string' ? { item: search['item'] } : {},
    staticData: { permission: 'contribution.verify' },
  }),
] as const;
