import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../../routing/root';

export const sessionRoutes = [
  createRoute({
    getParentRoute: () => root,
    path: '/forgotten-password',
    component: lazyRouteComponent(() => import('./forgotten-password-page'), 'ForgottenPasswordPage'),
    staticData: { public: true },
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/reset/$token',
    component: lazyRouteComponent(() => import('./reset-page'), 'ResetPage'),
    staticData: { public: true },
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/invitation/$token',
    component: lazyRouteComponent(() => import('./invitation-page'), 'InvitationPage'),
    staticData: { public: true },
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/profile',
    component: lazyRouteComponent(() => import('./profile-page'), 'ProfilePage'),
  }),
] as const;
