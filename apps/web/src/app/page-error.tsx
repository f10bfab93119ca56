import type { ErrorComponentProps } from '@tanstack/react-router';
import { ErrorState } from '../ui/error-state';

/** A page that broke leaves the menu standing. */
export function PageError({ error, reset }: ErrorComponentProps) {
  return <ErrorState error={error} onRetry={reset} />;
}
