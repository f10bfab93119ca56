import { documentRules } from '../../ui/file-rules';

/** Pictures only: a paper belongs among the documents of the case. */
export const photoRules = { ...documentRules, accept: ['image/jpeg', 'image/png'] };
