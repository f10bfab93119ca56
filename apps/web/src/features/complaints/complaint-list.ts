import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type {
  Complaint,
  ComplaintChoices,
  ComplaintFigures,
  ComplaintList,
} from '@tendesh/contracts/complaints/complaints';
import { request } from '../../http/request';

type Filters = Readonly<Record<string, string | undefined>>;

export const complaintsQuery = ({ status, category, cursor }: Filters) =>
  queryOptions({
    queryKey: ['complaints', 'list', status, category, cursor],
    queryFn: ({ signal }) =>
      request<ComplaintList>('GET', '/complaints', { query: { status, category, cursor }, signal }),
    placeholderData: keepPreviousData,
  });

export const complaintQuery = (id: string) =>
  queryOptions({
    queryKey: ['complaints', id],
    queryFn: ({ signal }) => request<Complaint>('GET', `/complaints/${id}`, { signal }),
  });

export const figuresQuery = queryOptions({
  queryKey: ['complaints', 'figures'],
  queryFn: ({ signal }) => request<ComplaintFigures>('GET', '/complaint-figures', { signal }),
});

export const subjectsQuery = queryOptions({
  queryKey: ['complaint-subjects'],
  queryFn: ({ signal }) => request<ComplaintChoices>('GET', '/complaint-subjects', { signal }),
});

export const officesQuery = queryOptions({
  queryKey: ['public-offices'],
  queryFn: ({ signal }) => request<ComplaintChoices>('GET', '/public/offices', { anonymous: true, signal }),
});
