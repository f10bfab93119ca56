/**
 * One Idempotency-Key per intent of the user: the same submit sent again (a double click, a lost answer) keeps its key,
 * so the server acts once; another content, or a submit after a definite answer, is a new intent.
 */
export class Intent {
  private key: string | null = null;
  private content = '';

  keyFor(input: unknown): string {
    const content = contentOf(input);
    if (this.key === null || content !== this.content) {
      this.key = crypto.randomUUID();
      this.content = content;
    }
    return this.key;
  }

  answered() {
    this.key = null;
  }
}

function contentOf(input: unknown): string {
  return JSON.stringify([input], (_name, value: unknown) =>
    value instanceof File ? `${value.name}/${value.size}/${value.lastModified}` : value,
  );
}
