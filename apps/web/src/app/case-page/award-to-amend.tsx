import type { CasePage } from '@tendesh/contracts/work/case-page';
import { ProposeAmendment } from '../../features/applications/propose-amendment';
import { AwardSection } from '../../features/awards/award-section';

/** The award, with the way to another version of its plan: the fields of a plan belong to the application. */
export function AwardToAmend({ page }: { page: CasePage }) {
  const { application, award } = page;
  const canAmend = application !== null && award !== null;
  return <AwardSection page={page} amend={canAmend && <ProposeAmendment application={application} award={award} />} />;
}
