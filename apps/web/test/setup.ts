import { TextDecoder, TextEncoder } from 'node:util';
import { configure } from '@testing-library/dom';

// A shared machine may be slow; what never comes still fails.
configure({ asyncUtilTimeout: 20_000 });

/* What jsdom lacks and Mantine or the router ask for. */
Object.assign(globalThis, { TextDecoder, TextEncoder });

class Observer {
  observe() {}
  unobserve() {}
  disconnect() {}
}
Object.assign(globalThis, { ResizeObserver: Observer, IntersectionObserver: Observer });

Object.defineProperty(window, 'matchMedia', {
  value: (media: string) => ({
    media,
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
  }),
});
window.HTMLElement.prototype.scrollIntoView = () => undefined;
window.scrollTo = () => undefined;
Object.defineProperty(document, 'fonts', {
  value: { addEventListener: () => undefined, removeEventListener: () => undefined },
});
if (!('randomUUID' in globalThis.crypto)) {
  let count = 0;
  Object.defineProperty(globalThis.crypto, 'randomUUID', {
    value: () => `00000000-0000-4000-8000-${String((count += 1)).padStart(12, '0')}`,
  });
}
