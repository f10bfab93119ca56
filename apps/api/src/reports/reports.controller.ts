import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { CaseFigures, CaseListPage, CaseListQuery, ExportQuery } from '@tendesh/contracts/reports/reports';
import { Needs } from '../platform/auth/decorators';
import { download } from './download';
import { ExportCases } from './export-cases';
import { ListCases } from './list-cases';

@Controller('reports')
export class ReportsController {
  constructor(
    private readonly lists: ListCases,
    private readonly exportCases: ExportCases,
  ) {}

  @Get('cases')
  @Needs('case.read')
  cases(@Query() query: CaseListQuery): Promise<CaseListPage> {
    return this.lists.page(query);
  }

  @Get('cases/figures')
  @Needs('report.read')
  figures(@Query() query: CaseListQuery): Promise<CaseFigures> {
    return this.lists.figures(query);
  }

  @Get('cases.csv')
  @Needs('report.export')
  async csv(@Query() query: ExportQuery): Promise<StreamableFile> {
    return download('csv', await this.exportCases.run('csv', query));
  }

  @Get('cases.xlsx')
  @Needs('report.export')
  async xlsx(@Query() query: ExportQuery): Promise<StreamableFile> {
    return download('xlsx', await this.exportCases.run('xlsx', query));
  }
}
