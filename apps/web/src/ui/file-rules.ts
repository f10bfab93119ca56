import type { Reason } from '../http/problem';

export interface FileRules {
  /** MIME types that are taken. */
  readonly accept: readonly string[];
  readonly maxBytes: number;
}

export const documentRules: FileRules = {
  accept: ['application/pdf', 'image/jpeg', 'image/png'],
  maxBytes: 10 * 1024 * 1024,
};

/** Why the browser would not send this file; the server looks again, at the content. */
export function whyNotFile(file: File, rules: FileRules): Reason | null {
  if (file.size === 0) return { code: 'file_empty' };
  if (/\.hei[cf]$/i.test(file.name) || /hei[cf]/.test(file.type)) return { code: 'file_heic_refused' };
  if (!rules.accept.includes(file.type)) return { code: 'file_type_refused' };
  if (file.size > rules.maxBytes)
    return { code: 'file_too_large', params: { maxMegabytes: Math.floor(rules.maxBytes / 1024 / 1024) } };
  return null;
}
