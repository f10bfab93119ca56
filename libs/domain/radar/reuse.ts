/** What two papers have in common. */
export const reuseKinds = ['same_file', 'alike_picture', 'same_receipt', 'same_serial'] as const;
export type ReuseKind = (typeof reuseKinds)[number];
