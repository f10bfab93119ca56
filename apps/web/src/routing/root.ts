import { createRootRoute } from '@tanstack/react-router';
import type { Permission } from '@tendesh/domain/staff/permissions';

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** Open to people who are not signed in. */
    public?: boolean;
    /** Who lacks it sees why, instead of the page. */
    permission?: Permission;
  }
}

/** The parent of every feature's routes. It stands apart from `app` so that features need not import what composes them. */
export const root = createRootRoute();
