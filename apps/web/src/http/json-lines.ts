import { Problem } from './problem';
import { addressOf } from './request';

/** The lines of an answer that comes bit by bit, each as it arrives. Throws `Problem` where the answer is none. */
export async function* jsonLines<Line>(path: string, signal: AbortSignal): AsyncGenerator<Line> {
  const response = await fetch(addressOf(path), { credentials: 'same-origin', signal });
  if (!response.ok || response.body === null)
    throw new Problem({ status: response.status, code: response.status === 429 ? 'too_many_requests' : 'unexpected' });
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    const lines = `${rest}${value ?? ''}`.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield JSON.parse(line) as Line;
    if (done) return;
  }
}
