import type {
  Application,
  SavedApplication,
  SaveApplicationRequest,
} from '@tendesh/contracts/applications/applications';
import { request } from '../../http/request';

interface Save {
  readonly body: SaveApplicationRequest;
  readonly version: number;
  readonly idempotencyKey: string;
}

export function saveApplication(id: string, { body, version, idempotencyKey }: Save): Promise<SavedApplication> {
  return request('PUT', `/applications/${id}`, { body, ifMatch: version, idempotencyKey });
}

export function loadApplication(id: string): Promise<Application> {
  return request('GET', `/applications/${id}`);
}
