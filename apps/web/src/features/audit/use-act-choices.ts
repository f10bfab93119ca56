import { useTranslation } from 'react-i18next';

/** Every act that has words, for the filter. */
export function useActChoices(): { value: string; label: string }[] {
  const { i18n } = useTranslation(['audit', 'cases']);
  const told = (['cases', 'audit'] as const).flatMap((file) => {
    const did: unknown = i18n.getResource(i18n.language, file, 'did');
    return isTexts(did) ? Object.entries(did).flatMap(([noun, acts]) => choicesOf(noun, acts)) : [];
  });
  const unique = new Map(told.map((choice) => [choice.value, choice]));
  return [...unique.values()].sort((a, b) => a.label.localeCompare(b.label, i18n.language));
}

function choicesOf(noun: string, acts: unknown): { value: string; label: string }[] {
  if (!isTexts(acts)) return [];
  return Object.entries(acts).flatMap(([act, label]) =>
    typeof label === 'string' ? [{ value: `${noun}.${act}`, label }] : [],
  );
}

function isTexts(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
