import { addressOf } from '../../http/request';

/** Where the browser opens a stored paper. */
export const documentAddress = (id: string) => addressOf(`/documents/${id}/content`);
