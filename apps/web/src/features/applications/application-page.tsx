import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { ErrorState } from '../../ui/error-state';
import { PageSkeleton } from '../../ui/page-skeleton';
import { ApplicationEditorView } from './application-editor';
import { ApplicationReader } from './application-reader';
import { applicationQuery } from './application-query';

/** The editor for whoever may edit now, the same plan to read for everybody else. */
export function ApplicationPage() {
  const { applicationId } = useParams({ strict: false });
  const [generation, setGeneration] = useState(0);
  const client = useQueryClient();
  const id = applicationId ?? '';
  // An editor starts from what the server has now, and is not disturbed by a newer answer while a person types.
  const query = useQuery({ ...applicationQuery(id), staleTime: Infinity, refetchOnMount: 'always' });
  if (query.error) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data || !query.isFetchedAfterMount) return <PageSkeleton sections={3} />;

  const application = query.data;
  const mayEdit = application.actions.some((action) => action.act === 'edit' && action.permitted);
  if (!mayEdit) return <ApplicationReader application={application} />;
  return (
    <ApplicationEditorView
      key={`${id}:${application.status}:${generation}`}
      application={application}
      onTakeTheirs={(theirs) => {
        client.setQueryData(applicationQuery(id).queryKey, theirs);
        setGeneration((count) => count + 1);
      }}
    />
  );
}
