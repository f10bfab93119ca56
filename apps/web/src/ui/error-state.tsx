import { Button } from '@mantine/core';
import { IconCloudOff, IconLock, IconMapPinOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../http/problem';
import { EmptyState } from './empty-state';
import { useReasonText } from './reason-text';

interface ErrorStateProps {
  readonly error: unknown;
  readonly onRetry?: () => void;
}

/** In place of what could not be loaded: what happened, and a way on. */
export function ErrorState({ error, onRetry }: ErrorStateProps) {
  const { t } = useTranslation('ui');
  const problem = asProblem(error);
  const textOf = useReasonText();
  const icon = problem.status === 403 ? IconLock : problem.status === 404 ? IconMapPinOff : IconCloudOff;
  return (
    <div role="alert">
      <EmptyState
        icon={icon}
        title={
          problem.status === 404
            ? t('error.notFound')
            : problem.status === 403
              ? t('error.notAllowed')
              : t('error.title')
        }
        hint={textOf(problem)}
        action={
          onRetry && problem.isUnanswered ? (
            <Button variant="light" onClick={onRetry}>
              {t('retry')}
            </Button>
          ) : undefined
        }
      />
    </div>
  );
}
