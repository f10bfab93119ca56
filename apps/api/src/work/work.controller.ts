import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { PageQuery } from '@tendesh/contracts/shared/page';
import { CasePage, TimelinePage } from '@tendesh/contracts/work/case-page';
import { DeskEntry, DeskPage } from '@tendesh/contracts/work/evidence-desk';
import { SearchQuery, SearchResult, WorkList } from '@tendesh/contracts/work/work';
import { Needs } from '../platform/auth/decorators';
import { EvidenceDesk } from './evidence-desk';
import { MyWork } from './my-work';
import { Search } from './search';
import { ShowCasePage } from './show-case-page';
import { ShowTimeline } from './show-timeline';

@Controller()
export class WorkController {
  constructor(
    private readonly myWork: MyWork,
    private readonly searchBox: Search,
    private readonly desk: EvidenceDesk,
    private readonly casePage: ShowCasePage,
    private readonly showTimeline: ShowTimeline,
  ) {}

  @Get('work')
  @Needs('signed_in')
  waiting(): Promise<WorkList> {
    return this.myWork.list();
  }

  @Get('search')
  @Needs('case.read')
  search(@Query() { q }: SearchQuery): Promise<SearchResult> {
    return this.searchBox.run(q);
  }

  @Get('cases/:id/page')
  @Needs('case.read')
  page(@Param('id', ParseUUIDPipe) id: string): Promise<CasePage> {
    return this.casePage.run(id);
  }

  @Get('cases/:id/timeline')
  @Needs('case.read')
  timeline(@Param('id', ParseUUIDPipe) id: string, @Query() query: PageQuery): Promise<TimelinePage> {
    return this.showTimeline.run(id, query);
  }

  /** Evidence that waits for the reader's decision, the longest overdue first. */
  @Get('evidence-desk')
  @Needs('contribution.verify')
  evidenceDesk(@Query() query: PageQuery): Promise<DeskPage> {
    return this.desk.list(query);
  }

  @Get('evidence-desk/:id')
  @Needs('contribution.verify')
  deskEntry(@Param('id', ParseUUIDPipe) id: string): Promise<DeskEntry> {
    return this.desk.show(id);
  }
}
