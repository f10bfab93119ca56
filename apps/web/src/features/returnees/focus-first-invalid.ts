/** After the errors are drawn: the first field with one, so that a long form shows where it stands. */
export function focusFirstInvalid() {
  setTimeout(() => {
    const field = document.querySelector<HTMLElement>('form [aria-invalid="true"]');
    field?.scrollIntoView({ block: 'center' });
    field?.focus({ preventScroll: true });
  }, 50);
}
