export type Tone = 'neutral' | 'waiting' | 'moving' | 'good' | 'attention' | 'bad';

export const toneColours: Record<Tone, string> = {
  neutral: 'gray',
  waiting: 'blue',
  moving: 'violet',
  good: 'green',
  attention: 'orange',
  bad: 'red',
};

const statuses: Record<Tone, readonly string[]> = {
  neutral: ['draft', 'closed', 'withdrawn', 'voided', 'cancelled', 'ended', 'planned', 'retired'],
  waiting: ['invited', 'pledged', 'submitted', 'attached', 'proposed', 'reserved', 'filed', 'received'],
  moving: ['open', 'acknowledged', 'referred', 'eligible', 'assessed', 'selected', 'evidenced', 'released'],
  good: [
    'in_use',
    'active',
    'verified',
    'accepted',
    'approved',
    'published',
    'signed',
    'disbursed',
    'done',
    'completed',
    'confirmed',
    'running',
    'upheld',
    'answered',
  ],
  attention: ['returned', 'overdue'],
  bad: ['refused', 'rejected', 'disabled', 'ineligible', 'missed', 'dismissed'],
};

/** One colour per meaning, whatever the noun; an unlisted status is neutral. */
export function toneOf(status: string): Tone {
  const tones = Object.keys(statuses) as Tone[];
  return tones.find((tone) => statuses[tone].includes(status)) ?? 'neutral';
}
