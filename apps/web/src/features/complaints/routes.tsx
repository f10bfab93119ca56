import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../../routing/root';

export const complaintRoutes = [
  createRoute({
    getParentRoute: () => root,
    path: '/complaints',
    component: lazyRouteComponent(() => import('./complaints-page'), 'ComplaintsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/complaints/$complaintId',
    component: lazyRouteComponent(() => import('./complaint-page'), 'ComplaintPage'),
    staticData: { permission: 'complaint.handle' },
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/complaint',
    component: lazyRouteComponent(() => import('./public-page'), 'PublicComplaintPage'),
    staticData: { public: true },
  }),
] as const;
