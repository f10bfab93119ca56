import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import {
  DutyPairPage,
  DutyPairQuery,
  NearMissExportQuery,
  NearMissPage,
  NearMissQuery,
} from '@tendesh/contracts/reports/duties';
import { Needs } from '../../platform/auth/decorators';
import { download } from '../download';
import { ExportNearMisses } from './export-near-misses';
import { ListDutyPairs } from './list-duty-pairs';
import { ListNearMisses } from './list-near-misses';

@Controller('reports')
export class DutyReportsController {
  constructor(
    private readonly pairs: ListDutyPairs,
    private readonly misses: ListNearMisses,
    private readonly exportMisses: ExportNearMisses,
  ) {}

  @Get('duty-pairs')
  @Needs('duties.read')
  dutyPairs(@Query() query: DutyPairQuery): Promise<DutyPairPage> {
    return this.pairs.page(query);
  }

  @Get('near-misses')
  @Needs('duties.read')
  nearMisses(@Query() query: NearMissQuery): Promise<NearMissPage> {
    return this.misses.page(query);
  }

  @Get('near-misses.csv')
  @Needs('duties.read')
  async csv(@Query() query: NearMissExportQuery): Promise<StreamableFile> {
    return download('csv', await this.exportMisses.run(query));
  }
}
