import { parseSearchWith, stringifySearchWith } from '@tanstack/react-router';

/** Search parameters are no JSON: by default "1e5" typed into a search box would come back as 100000. */
export const parseSearch = parseSearchWith((value) => value);
export const stringifySearch = stringifySearchWith(String);
