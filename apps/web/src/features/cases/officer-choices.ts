import { queryOptions } from '@tanstack/react-query';
import type { CaseOfficerChoices } from '@tendesh/contracts/staff/staff';
import { request } from '../../http/request';

export const officerChoicesQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['cases', caseId, 'officer-choices'],
    queryFn: ({ signal }) => request<CaseOfficerChoices>('GET', `/cases/${caseId}/officer-choices`, { signal }),
  });
