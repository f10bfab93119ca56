import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { PageQuery } from '@tendesh/contracts/shared/page';
import { CasePage, TimelinePage } from '@tendesh/contracts/work/case-page';
import { SearchQuery, SearchResult, WorkList } from '@tendesh/contracts/work/work';
import { Needs } from '../platform/auth/decorators';
import { MyWork } from './my-work';
import { Search } from './search';
import { ShowCasePage } from './show-case-page';
import { ShowTimeline } from './show-timeline';

@Controller()
export class WorkController {
  constructor(
    private readonly myWork: MyWork,
    private readonly searchBox: Search,
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
}
