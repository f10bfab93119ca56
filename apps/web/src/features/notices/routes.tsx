import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../../routing/root';

export const noticeRoutes = [
  createRoute({
    getParentRoute: () => root,
    path: '/notices',
    component: lazyRouteComponent(() => import('./notices-page'), 'NoticesPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/notices/preferences',
    component: lazyRouteComponent(() => import('./preferences-page'), 'PreferencesPage'),
  }),
] as const;
