import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../../routing/root';

export const mailRoutes = [
  createRoute({
    getParentRoute: () => root,
    path: '/mail',
    component: lazyRouteComponent(() => import('./mail-page'), 'MailPage'),
  }),
] as const;
