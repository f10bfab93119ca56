export const features: readonly string[];
export function whyNot(from: string, to: string): string | undefined;
