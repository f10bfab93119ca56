import type { SavedApplication, SaveApplicationRequest } from '@tendesh/contracts/applications/applications';
import { Intent } from '../../http/intent';
import { asProblem } from '../../http/problem';
import { draftOf } from './draft';
import { openGroups } from './open-groups';
import { loadApplication, saveApplication } from './save-application';
import { requestOf } from './save-request';

/**
 * Carries the version from save to save. When an answer was lost, the server may hold our own save under a version that
 * we never heard of: then it is taken over instead of being reported as somebody else's.
 */
export class DraftSaver {
  private readonly intent = new Intent();
  private unanswered: string | null = null;

  constructor(
    private readonly id: string,
    private seen: number,
  ) {}

  readonly version = () => this.seen;

  takeVersion(version: number) {
    this.seen = version;
  }

  async save(body: SaveApplicationRequest): Promise<SavedApplication> {
    try {
      return await this.send(body);
    } catch (error) {
      const lost = this.unanswered;
      if (asProblem(error).isUnanswered) this.unanswered = contentOf(body);
      if (asProblem(error).status !== 409 || lost === null) throw error;
      const theirs = await loadApplication(this.id);
      if (contentOf(requestOf(draftOf(theirs), theirs, openGroups(theirs))) !== lost) throw error;
      this.seen = theirs.version;
      return this.send(body);
    }
  }

  private async send(body: SaveApplicationRequest): Promise<SavedApplication> {
    try {
      const idempotencyKey = this.intent.keyFor({ body, version: this.seen });
      const saved = await saveApplication(this.id, { body, version: this.seen, idempotencyKey });
      this.intent.answered();
      this.unanswered = null;
      this.seen = saved.version;
      return saved;
    } catch (error) {
      if (!asProblem(error).isUnanswered) this.intent.answered();
      throw error;
    }
  }
}

export function isStale(error: unknown): boolean {
  const problem = asProblem(error);
  return (
    problem.status === 409 &&
    (problem.code === 'stale_version' || problem.violations.some(({ code }) => code === 'stale_version'))
  );
}

/** New pledges get their ids from the server, so these say nothing about a difference. */
function contentOf(body: SaveApplicationRequest): string {
  return JSON.stringify({ ...body, pledges: body.pledges.map((pledge) => ({ ...pledge, id: null })) });
}
